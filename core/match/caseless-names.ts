import type { LanguageDescriptor } from '../text/languages/descriptor';
import type { Caseless } from '../text/languages/caseless';
import { plain } from '../text/plain';
import type { Candidate } from './candidate';
import type { Surroundings } from './longer-name';

/** How far back and on the words beside a name are read, in UTF-16 units. */
const REACH = 60;
/** Most words between an institution's noun and the place it is named after. */
const MOST_BETWEEN = 2;

const LETTERS = String.raw`[\p{L}\p{M}\p{N}\p{Cf}"'’׳״”\u0640]`;
const GAP = String.raw`[\p{Zs}\n\t־-]`;
const RUN_BEFORE = new RegExp(`(?:${LETTERS}+${GAP}+)+$`, 'u');
const JOINED = new RegExp(`${LETTERS}+$`, 'u');
const RUN_AFTER = new RegExp(`^${GAP}+(${LETTERS}+)`, 'u');
const PARTED = new RegExp(`${GAP}+`, 'u');
const HYPHEN_BEFORE = /\p{Zs}?[־-]\p{Zs}?$/u;
const HYPHEN_AFTER = /^\p{Zs}?[־-]\p{Zs}?/u;
const NON_JOINER = '\u200c';

/** A word without the marks that spellings differ in. */
const bare = (word: string): string =>
  plain(word).normalize('NFKD').replace(/[\p{M}\p{Cf}\u0640"'’׳״”]/gu, '').replace(/[ىی]/gu, 'ي').replaceAll('ک', 'ك');

/** The same without the letters that they differ in. */
const key = (word: string): string => bare(word).replace(/[ةە]/gu, 'ه');

/** The word lists of one language, by key. */
interface Lists {
  readonly institutions: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  readonly tails: ReadonlySet<string>;
  readonly beforePersons: ReadonlySet<string>;
  readonly familyNames: ReadonlySet<string>;
  readonly families: ReadonlySet<string>;
  readonly afterPersons: ReadonlySet<string>;
  readonly rareGivenNames: ReadonlySet<string>;
  readonly ofCities: ReadonlySet<string>;
  readonly loose: ReadonlySet<string>;
  readonly vessels: ReadonlySet<string>;
  /** Longest first, the empty one last. */
  readonly prefixes: readonly string[];
}

const KNOWN = new WeakMap<LanguageDescriptor, Lists>();

/** The family names that are listed, and those that are made of given names. */
const familyNamesOf = ({ givenNames }: LanguageDescriptor, { familyNames, ofGivenNames }: Caseless): ReadonlySet<string> =>
  new Set([...(familyNames ?? []), ...(ofGivenNames ?? []).flatMap((ending) => [...givenNames].map((name) => name + ending))].map(key));

function listsOf(language: LanguageDescriptor, caseless: Caseless): Lists {
  const known = KNOWN.get(language);
  if (known) return known;
  const keys = (words: ReadonlySet<string> | undefined): ReadonlySet<string> => new Set([...(words ?? [])].map(key));
  const lists = {
    institutions: keys(language.institutions),
    titles: keys(language.titles),
    givenNames: keys(language.givenNames),
    tails: keys(caseless.tails),
    beforePersons: keys(caseless.beforePersons),
    familyNames: familyNamesOf(language, caseless),
    families: keys(caseless.families),
    afterPersons: keys(caseless.afterPersons),
    rareGivenNames: keys(caseless.rareGivenNames),
    ofCities: keys(caseless.ofCities),
    loose: keys(caseless.loose),
    vessels: keys(caseless.vessels),
    prefixes: ['', ...(language.inflection?.prefixes ?? []).map(key)].sort((a, b) => b.length - a.length),
  };
  KNOWN.set(language, lists);
  return lists;
}

/** Whether the list has the word, as it is or behind a prefix: "לבנק" is "ל" and "בנק". */
const lists = (list: ReadonlySet<string>, word: string, prefixes: readonly string[]): boolean =>
  prefixes.some((prefix) => word.startsWith(prefix) && list.has(word.slice(prefix.length)));

/** Words before the name that only white space or hyphens part from it and from each other, the nearest first, by key. */
function wordsBefore(text: string, start: number): string[] {
  const [run = ''] = RUN_BEFORE.exec(text.slice(Math.max(0, start - REACH), start)) ?? [];
  return run.split(PARTED).filter((word) => word !== '').map(key).reverse();
}

/** The two words before the name and what is written together with it, parted by spaces: "كانت قوات و" before "سورية". */
function contextBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const [joined = ''] = JOINED.exec(before) ?? [];
  const [run = ''] = RUN_BEFORE.exec(before.slice(0, before.length - joined.length)) ?? [];
  return `${run.split(PARTED).filter((word) => word !== '').slice(-2).map(bare).join(' ')} ${bare(joined)}`;
}

/** "بنك إسرائيل", "אוניברסיטת תל אביב", "دانشگاه صنعتی تهران": the genitive has no word of its own. */
function namedAfter(before: readonly string[], { facts }: Candidate, { institutions, vessels, ofCities, prefixes }: Lists, { between }: Caseless): boolean {
  if (facts?.type === 'city' && lists(ofCities, before[0] ?? '', prefixes)) return true;
  for (const word of before.slice(0, 1 + MOST_BETWEEN)) {
    // The Mavi Marmara, itself a ship, is a place.
    if (lists(institutions, word, prefixes)) return facts?.type !== 'place' || !lists(vessels, word, prefixes);
    if (between?.test(word) !== true) return false;
  }
  return false;
}

/** "ترکیه‌ای", "ایران‌هراسی": behind a non-joiner, or written together, stands what makes it another word. */
function isStem({ surface }: Candidate, after: string, { loose }: Lists, { stems }: Caseless): boolean {
  if (after.startsWith(NON_JOINER)) {
    const [ending = ''] = /^[\p{L}\p{M}]+/u.exec(after.slice(1)) ?? [];
    return ending !== '' && !loose.has(key(ending));
  }
  const [, ending] = /^\p{M}*(\p{L}[\p{L}\p{M}]*)/u.exec(after) ?? [];
  return stems !== undefined && ending !== undefined && !stems.test(`${surface}+${ending}`);
}

/** "ישראל-ירדן": a hyphen puts two of ours beside each other and makes no longer name. */
function isPaired(at: number, text: string, beside: RegExp, isOurs: Surroundings['isOurs']): boolean {
  const isBefore = beside === HYPHEN_BEFORE;
  const [hyphen] = beside.exec(isBefore ? text.slice(Math.max(0, at - 3), at) : text.slice(at, at + 3)) ?? [];
  if (hyphen === undefined) return false;
  const other = isBefore ? at - hyphen.length - 1 : at + hyphen.length;
  return isOurs(other, other + 1);
}

/** "رمضان احمدی", "ایران خانم": what stands behind a name shows that it is a given name. */
function isNamed({ surface, facts }: Candidate, previous: string, next: string, after: string, { givenNames, rareGivenNames, familyNames, afterPersons }: Lists, { familyEndings }: Caseless): boolean {
  if (facts?.type === 'person') return false;
  const isRare = rareGivenNames.has(key(surface));
  // A country takes a surname behind it where a sentence goes on with another name: "در ایران احمدی‌نژاد گفت".
  if (!givenNames.has(key(surface)) && !(isRare && (previous === '' || afterPersons.has(previous)))) return false;
  const [, behind = ''] = RUN_AFTER.exec(after) ?? [];
  return next !== '' && (afterPersons.has(next) || familyNames.has(next) || familyEndings?.test(behind) === true);
}

/** "שרה נתניהו", "חיים לבנון", "הרב ישראל לאו", "رمضان صبحي": another person, by the words beside the name. */
function isPerson({ facts, surface }: Candidate, [previous = ''] : readonly string[], next: string, { givenNames, familyNames, beforePersons, titles, prefixes }: Lists): boolean {
  if (!facts) return false;
  const isGiven = givenNames.has(key(surface));
  if (facts.type !== 'person' && !isGiven) return false;
  if (isGiven && facts.type !== 'person' && (lists(beforePersons, previous, prefixes) || givenNames.has(next) || familyNames.has(next))) return true;
  if (previous === '' || titles.has(previous) || [...facts.forenames].some((name) => lists(new Set([key(name)]), previous, prefixes))) return false;
  return lists(givenNames, previous, prefixes);
}

/** What the name is only a part of, in a language without capitals. */
export function partOfCaseless(candidate: Candidate, { text, language, isOurs }: Surroundings): 'institution' | 'person' | undefined {
  const { caseless } = language;
  if (!caseless) return undefined;
  const known = listsOf(language, caseless);
  const before = isPaired(candidate.start, text, HYPHEN_BEFORE, isOurs) ? [] : wordsBefore(text, candidate.start);
  const after = text.slice(candidate.end, candidate.end + REACH);
  const next = isPaired(candidate.end, text, HYPHEN_AFTER, isOurs) ? '' : key(RUN_AFTER.exec(after)?.[1] ?? '');
  const [previous = ''] = before;
  if (isPerson(candidate, before, next, known) || isNamed(candidate, previous, next, after, known, caseless)) return 'person';
  if (candidate.facts?.type === 'person' && candidate.sense.kind === 'short' && lists(known.families, previous, known.prefixes)) return 'institution';
  const surface = key(candidate.surface);
  if (caseless.homographs?.some((one) => one.word === surface && one.after.test(contextBefore(text, candidate.start)))) return 'institution';
  return isStem(candidate, after, known, caseless) || known.tails.has(next) || namedAfter(before, candidate, known, caseless) ? 'institution' : undefined;
}
