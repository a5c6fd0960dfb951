import type { EntityType } from '../model/entity';
import type { FoldTable } from '../text/fold';
import { plain } from '../text/plain';
import { descriptorOf } from '../text/languages';
import type { LanguageDescriptor } from '../text/languages/descriptor';
import type { BlockStyle } from './block-style';
import type { Candidate } from './candidate';
import { partOfCaseless } from './caseless-names';
import { hasEnding, partOfCompound } from './compound-names';
import { wordAfter, wordBefore, type Neighbour } from './neighbours';
import { PLACES } from './place-types';
import { isNamePart, isPartOfUnknownName } from './unknown-names';

/** What the rules of this file look at. */
export interface Surroundings {
  readonly text: string;
  readonly style: BlockStyle;
  readonly fold: FoldTable;
  readonly language: LanguageDescriptor;
  /** Whether a place of the text belongs to another name of ours. */
  readonly isOurs: (start: number, end: number) => boolean;
  /** The readings of the name of ours that reaches into a place of the text. */
  readonly oursAt: (start: number, end: number) => readonly Candidate[];
  /** Whether the block is about sport. */
  readonly isSport: () => boolean;
}

/** What ends the name of a firm, which is "of" the country that it is from. */
const FIRM = /^(?:inc|corp|ltd|plc|llc|co|ag|nv|sa)$/;

const lower = (word: Neighbour): string => plain(word.word).replace(/['’]s$/u, '');

/** Whether it is an institution's noun that has its capital from the name, and not from the sentence: "Miss Liban", but "Accord Israël-Liban". */
const isNounOfName = (noun: Neighbour, { institutions, smallInstitutions }: LanguageDescriptor): boolean =>
  institutions.has(lower(noun)) && !(noun.opens && smallInstitutions?.has(lower(noun)) === true);

/** Adjectives between an institution and the link word: "Universidad Nacional Autónoma de …". */
const MOST_ADJECTIVES = 2;

/** "Banque d’Israël", "Banco Central de Irán", "la porte de Damas": a noun of the language's lists, adjectives perhaps, and the link word. */
function namesSite(linkStart: number, text: string, fold: FoldTable, language: LanguageDescriptor): boolean {
  const { institutions, smallInstitutions, functionWords, linkWords, articles, inflection } = language;
  let at = linkStart;
  for (let passed = 0; passed <= MOST_ADJECTIVES; passed += 1) {
    const noun = wordBefore(text, at, fold, inflection?.elided);
    if (!noun || noun.period) return false;
    const word = lower(noun);
    if (noun.capital ? institutions.has(word) : smallInstitutions?.has(word)) return true;
    if (functionWords.has(word) || linkWords.has(word) || articles.has(word)) return false;
    at = noun.start;
  }
  return false;
}

/** What people are "of" without being named after it. */
const ORGANIZED: ReadonlySet<EntityType> = new Set<EntityType>(['organization', 'armed-group']);

/** Whether a word with a capital stands behind another one that is no word of the language: "Fuad Shukr". */
function isSurname(noun: Neighbour, text: string, fold: FoldTable, { functionWords, peoples, demonyms, articles }: LanguageDescriptor): boolean {
  const first = wordBefore(text, noun.start, fold);
  return first?.capital === true && !first.period && ![functionWords, peoples, demonyms, articles].some((list) => list.has(lower(first)));
}

/** "Bank of Israel", "Muslim Brotherhood of Syria": a capitalised noun and a link word before the name. */
function namedAfter({ start, sense, facts }: Candidate, { text, style, fold, language, isOurs, isSport }: Surroundings): boolean {
  const elided = language.inflection?.elided;
  const link = wordBefore(text, start, fold, elided);
  if (!link || link.period) return false;
  // "Hotel Jerusalén", "Maccabi Tel-Aviv", "Miss Liban".
  if (language.linksPossession === true && link.capital && isNounOfName(link, language)) return true;
  if (!link.capital && language.smallStreets?.test(plain(text.slice(Math.max(0, link.start - 8), start))) === true) return true;
  const of = language.articles.has(lower(link)) ? wordBefore(text, link.start, fold, elided) : link;
  if (!of || !language.linkWords.has(lower(of))) return false;
  if (language.linksPossession === true) return namesSite(of.start, text, fold, language);
  const noun = wordBefore(text, of.start, fold, elided);
  // "Area C of the West Bank": a letter is no noun.
  if (!noun?.capital || noun.period || noun.word.length === 1 || isOurs(noun.start, noun.end)) return false;
  const word = lower(noun);
  if (FIRM.test(word)) return false;
  if (language.institutions.has(word)) return true;
  // "Saeb Erekat of the Palestinian Authority": two names are a person's, whom an organization has and no place is named after.
  if (facts !== undefined && ORGANIZED.has(facts.type) && isSurname(noun, text, fold, language)) return false;
  // Athletes are "of" their country.
  if (facts?.type === 'state' && isSport()) return false;
  // "Pete Sampras of the U.S.": only institutions are named so.
  if (sense.kind === 'acronym') return false;
  // "King Abdullah of Jordan", "Lance Armstrong of the United States": a person from there.
  const first = wordBefore(text, noun.start, fold, elided);
  const before = first?.capital === true && !first.period ? lower(first) : '';
  if (language.givenNames.has(word) || language.givenNames.has(before) || language.titles.has(before)) return false;
  return style === 'sentence' && !noun.opens && !language.titles.has(word) && !language.functionWords.has(word) && !language.placeNouns.has(word);
}

/** Units of "Platz zwölf" with what is around it. */
const LONGEST_RANK = 20;

/** "Jerusalem Post", "Israel Museum", "Gaza Street": an institution's noun after the name. */
function namesInstitution({ start, end }: Candidate, { text, style, fold, language }: Surroundings): boolean {
  const { compounds } = language;
  if (compounds?.reach !== undefined || compounds?.apart?.test(plain(`${text.slice(Math.max(0, start - LONGEST_RANK), start)}|${text.slice(end, end + LONGEST_RANK)}`)) === true) return false;
  const next = wordAfter(text, end, fold);
  if (!next?.capital) return false;
  if (language.institutions.has(lower(next))) return style === 'sentence' || !language.functionWords.has(lower(next));
  // "Tehran Symphony Orchestra", "Jerusalem Venture Partners": one word further on.
  const after = wordAfter(text, next.end, fold);
  return style === 'sentence' && after?.capital === true && language.institutions.has(lower(after)) && !language.titles.has(lower(next));
}

/** Where "al - " before a surname begins, as texts that were cut into words write "al-". */
const beforeParticle = (text: string, start: number): number => start - (/\b[ae]l [-–] $/i.exec(text.slice(Math.max(0, start - 6), start))?.[0].length ?? 0);

/** "ministro della Difesa Katz": what somebody is the minister of. */
function isOfTitle(noun: Neighbour, text: string, fold: FoldTable, { linkWords, articles, titles, inflection }: LanguageDescriptor): boolean {
  let before = wordBefore(text, noun.start, fold, inflection?.elided);
  if (before && articles.has(lower(before))) before = wordBefore(text, before.start, fold, inflection?.elided);
  if (!before || !linkWords.has(lower(before))) return false;
  const title = wordBefore(text, before.start, fold, inflection?.elided);
  return title !== undefined && titles.has(lower(title));
}

/** Particles that stand between a given name and a surname. */
const PARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'ben', 'bin', 'ibn', 'von', 'van']);

/** Where a person's given name would stand: right before the surname, or before a particle ("Rifaat el Asad"). */
function givenBefore({ start, facts }: Candidate, text: string, fold: FoldTable, language: LanguageDescriptor): Neighbour | undefined {
  const previous = wordBefore(text, beforeParticle(text, start), fold, language.inflection?.elided);
  return previous && facts?.type === 'person' && PARTICLES.has(lower(previous)) ? wordBefore(text, previous.start, fold) : previous;
}

/** "Ramazan Fidan": two names of ours, the one a given name and the other a surname, that together are somebody else's. A place before a surname is one. */
function isGivenNameOf({ facts: given, surface }: Candidate, { facts, sense }: Candidate, { givenNames }: LanguageDescriptor): boolean {
  if (!given || !facts || PLACES.has(given.type) || facts.type !== 'person' || sense.kind !== 'short') return false;
  return given.id !== facts.id && givenNames.has(plain(surface)) && !facts.forenames.has(plain(surface));
}

/** "Michael Jordan", "Hafez Assad": a given name before it that is not this entity's own. */
function otherPerson(candidate: Candidate, around: Surroundings): boolean {
  const { text, style, fold, language, oursAt } = around;
  const { facts, sense } = candidate;
  if (!facts) return false;
  const previous = givenBefore(candidate, text, fold, language);
  if (!previous?.capital || previous.period) return false;
  const beside = oursAt(previous.start, previous.end);
  if (beside.length > 0) return beside.every((other) => isGivenNameOf(other, candidate, language));
  if (hasEnding(previous, language)) return false;
  const word = lower(previous);
  if (facts.forenames.has(word) || language.titles.has(word) || language.functionWords.has(word) || isOfTitle(previous, text, fold, language)) return false;
  if (language.givenNames.has(word)) return true;
  // Where a language's titles are not known, a capital before a surname may be one.
  if (facts.type !== 'person' || sense.kind !== 'short' || sense.alone || language.titles.size === 0 || language.compounds?.capitalNouns === true) return false;
  if (style !== 'sentence' || previous.word.length < 2 || previous.word === previous.word.toUpperCase()) return false;
  return !previous.opens || (!/['’]s?$/u.test(previous.word) && isNamePart(previous, text, language));
}

/** "Jordan Peele", "Israel Adesanya": the name is a given name here, and a surname follows. */
function isGivenName(candidate: Candidate, { text, style, fold, language, oursAt }: Surroundings): boolean {
  if (!language.givenNames.has(plain(candidate.surface))) return false;
  const next = wordAfter(text, candidate.end, fold);
  if (!next?.capital || style !== 'sentence') return false;
  const beside = oursAt(next.start, next.end);
  if (beside.length > 0) return beside.every((other) => isGivenNameOf(candidate, other, language));
  return !language.titles.has(lower(next)) && !language.functionWords.has(lower(next));
}

/** "Bank of Israel" on a Hebrew page, "בנק ישראל" on an English one: the rules are those of the name's own language. */
function inOwnLetters({ sense }: Candidate, around: Surroundings): Surroundings {
  const own = descriptorOf(sense.lang);
  return (own.caseless === undefined) === (around.language.caseless === undefined) ? around : { ...around, language: own };
}

/**
 * Whether the name is only a part of a longer proper name that is not ours. 'bearer': of a person who bears it as a
 * surname, so that it may stand alone for that person further on.
 */
export function partOfLongerName(candidate: Candidate, surroundings: Surroundings): 'institution' | 'bearer' | 'person' | undefined {
  const around = inOwnLetters(candidate, surroundings);
  const caseless = partOfCaseless(candidate, around);
  if (caseless !== undefined) return caseless;
  const compound = partOfCompound(candidate, around);
  if (compound !== undefined) return compound;
  if (otherPerson(candidate, around)) return 'bearer';
  if (namedAfter(candidate, around) || namesInstitution(candidate, around)) return 'institution';
  if (isGivenName(candidate, around)) return 'person';
  return isPartOfUnknownName(candidate, around) ? 'institution' : undefined;
}
