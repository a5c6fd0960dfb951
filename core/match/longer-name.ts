import type { FoldTable } from '../text/fold';
import { plain } from '../text/plain';
import type { LanguageDescriptor } from '../text/languages/descriptor';
import type { BlockStyle } from './block-style';
import type { Candidate } from './candidate';
import { wordAfter, wordBefore, type Neighbour } from './neighbours';

/** What the rules of this file look at. */
export interface Surroundings {
  readonly text: string;
  readonly style: BlockStyle;
  readonly fold: FoldTable;
  readonly language: LanguageDescriptor;
  /** Whether a place of the text belongs to another name of ours. */
  readonly isOurs: (start: number, end: number) => boolean;
}

const lower = (word: Neighbour): string => plain(word.word).replace(/['’]s$/u, '');

/** "Bank of Israel", "Muslim Brotherhood of Syria": a capitalised noun and a link word before the name. */
function namedAfter({ start }: Candidate, { text, style, fold, language, isOurs }: Surroundings): boolean {
  const link = wordBefore(text, start, fold);
  if (!link || link.period) return false;
  const of = language.articles.has(lower(link)) ? wordBefore(text, link.start, fold) : link;
  if (!of || !language.linkWords.has(lower(of))) return false;
  const noun = wordBefore(text, of.start, fold);
  if (!noun?.capital || noun.period || isOurs(noun.start, noun.end)) return false;
  const word = lower(noun);
  if (language.institutions.has(word)) return true;
  // "King Abdullah of Jordan", "Lance Armstrong of the United States": a person from there.
  const first = wordBefore(text, noun.start, fold);
  const before = first?.capital === true && !first.period ? lower(first) : '';
  if (language.givenNames.has(word) || language.givenNames.has(before) || language.titles.has(before)) return false;
  return style === 'sentence' && !noun.opens && !language.titles.has(word) && !language.functionWords.has(word) && !language.placeNouns.has(word);
}

/** "Jerusalem Post", "Israel Museum", "Gaza Street": an institution's noun after the name. */
function namesInstitution({ end }: Candidate, { text, style, fold, language }: Surroundings): boolean {
  const next = wordAfter(text, end, fold);
  if (!next?.capital) return false;
  if (language.institutions.has(lower(next))) return style === 'sentence' || !language.functionWords.has(lower(next));
  // "Tehran Symphony Orchestra", "Jerusalem Venture Partners": one word further on.
  const after = wordAfter(text, next.end, fold);
  return style === 'sentence' && after?.capital === true && language.institutions.has(lower(after)) && !language.titles.has(lower(next));
}

/** "Michael Jordan", "Hafez Assad": a given name before it that is not this entity's own. */
function otherPerson(candidate: Candidate, { text, style, fold, language, isOurs }: Surroundings): boolean {
  const { facts, sense, start } = candidate;
  if (!facts) return false;
  const previous = wordBefore(text, start, fold);
  if (!previous?.capital || previous.period || isOurs(previous.start, previous.end)) return false;
  const word = lower(previous);
  if (facts.forenames.has(word) || language.titles.has(word) || language.functionWords.has(word)) return false;
  if (language.givenNames.has(word)) return true;
  // Where a language's titles are not known, a capital before a surname may be one.
  if (facts.type !== 'person' || sense.kind !== 'short' || sense.alone || language.titles.size === 0) return false;
  return style === 'sentence' && !previous.opens && previous.word.length > 1 && previous.word !== previous.word.toUpperCase();
}

/** "Jordan Peele", "Israel Adesanya": the name is a given name here, and a surname follows. */
function isGivenName(candidate: Candidate, { text, style, fold, language, isOurs }: Surroundings): boolean {
  if (!language.givenNames.has(plain(candidate.surface))) return false;
  const next = wordAfter(text, candidate.end, fold);
  if (!next?.capital || style !== 'sentence' || isOurs(next.start, next.end)) return false;
  return !language.titles.has(lower(next)) && !language.functionWords.has(lower(next));
}

/** Whether the name is only a part of a longer proper name that is not ours. */
export function partOfLongerName(candidate: Candidate, around: Surroundings): 'institution' | 'person' | undefined {
  if (otherPerson(candidate, around) || isGivenName(candidate, around)) return 'person';
  if (namedAfter(candidate, around) || namesInstitution(candidate, around)) return 'institution';
  return undefined;
}
