import type { LanguageDescriptor } from '../text/languages/descriptor';
import { plain } from '../text/plain';
import type { BlockStyle } from './block-style';
import type { Candidate } from './candidate';
import type { Surroundings } from './longer-name';
import { wordAfter, wordBefore, type Neighbour } from './neighbours';
import { STATE_WORDS } from './sport-words';

/** Characters on each side in which words of government and war say that a state is meant. */
const NEAR = 90;

/** Whether text[start, end) stands between brackets by itself: "Ana Silva (Turkey)". */
const isBracketed = (text: string, start: number, end: number): boolean =>
  /[([]\s*$/.test(text.slice(Math.max(0, start - 3), start)) && /^\s*[)\]]/.test(text.slice(end, end + 3));

/** The sentence's part around the name, without the name. */
function near(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - NEAR), start).split(/[.!?;]\s/).at(-1) ?? '';
  const [after = ''] = text.slice(end, end + NEAR).split(/[.!?;]\s/);
  return plain(`${before} ${after}`);
}

/** "Lance Armstrong of the United States", "the heart of Israel": a person from there, or a part of it. */
const isWhole = (noun: Neighbour | undefined, { placeNouns, context }: LanguageDescriptor, style: BlockStyle): boolean =>
  noun !== undefined && ((noun.capital && style === 'sentence') || placeNouns.has(plain(noun.word)) || context?.parts.has(plain(noun.word)) === true);

/** Whether the words around a name say that a place is meant, and no team and no person: "in Jordan", "JERUSALEM (AP)". */
export function isPlaceHere({ start, end, surface, sense }: Candidate, { text, fold, language, style }: Surroundings): boolean {
  const { context } = language;
  if (!context) return false;
  if (isBracketed(text, start, end)) return true;
  const elided = language.inflection?.elided;
  const before = wordBefore(text, start, fold, elided);
  const link = before && language.articles.has(plain(before.word)) ? wordBefore(text, before.start, fold, elided) : before;
  if (link && context.placeLinks.has(plain(link.word))) return true;
  if (link && language.linkWords.has(plain(link.word)) && isWhole(wordBefore(text, link.start, fold, elided), language, style)) return true;
  // "a trip to Turkey", not "a loss to Turkey".
  if (link && context.travelLinks.has(plain(link.word)) && context.travel.has(plain(wordBefore(text, link.start, fold, elided)?.word ?? ''))) return true;
  // A dateline begins the text in capitals, and a date or an agency follows.
  if (sense.kind !== 'acronym' && surface === surface.toUpperCase() && style !== 'capitals' && /^(?:,[^.\d]{2,20})?\s*(?:\(|[-–—]|\d{4}-\d\d)/.test(text.slice(end, end + 40))) return true;
  // "HERZLIYA, Israel 1996-08-31", "in Geneva, Jordan": the country after its town.
  const [, town = ''] = /(?:^|\s)((?:in|at|near|from)\s+\p{Lu}[\p{L}-]+|\p{Lu}{4,})\s?,\s*$/u.exec(text.slice(Math.max(0, start - 40), start)) ?? [];
  return town !== '';
}

/** Whether government, war or diplomacy is spoken of beside the name. */
export function isStateHere({ start, end }: Candidate, { text }: Pick<Surroundings, 'text'>): boolean {
  for (const word of near(text, start, end).match(/\p{L}+/gu) ?? []) if (STATE_WORDS.has(word)) return true;
  return false;
}

/** "the U.S. swimmer": an adjective before a noun says where somebody is from. */
export function isAdjective({ end, sense }: Candidate, { text, fold, language }: Surroundings): boolean {
  if (sense.kind !== 'acronym') return false;
  const next = wordAfter(text, end, fold);
  if (!next || next.capital || language.functionWords.has(plain(next.word)) || /(?:ed|s)$/.test(next.word)) return false;
  return /^\p{Ll}{4,}$/u.test(next.word) && !/^(?:beat|drew|lost|took|made|came|went|face|play|meet|lead|scrape|edge|crush|against|then|also)/.test(next.word);
}
