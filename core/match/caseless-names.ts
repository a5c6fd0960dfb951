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
const RUN_AFTER = new RegExp(`^${GAP}+(${LETTERS}+)`, 'u');
const PARTED = new RegExp(`${GAP}+`, 'u');
const HYPHEN_BEFORE = /\p{Zs}?[־-]\p{Zs}?$/u;
const HYPHEN_AFTER = /^\p{Zs}?[־-]\p{Zs}?/u;
const NON_JOINER = '\u200c';

/** A word without the letters and marks that spellings differ in. */
const key = (word: string): string =>
  plain(word).normalize('NFKD').replace(/[\p{M}\p{Cf}\u0640"'’׳״”]/gu, '').replace(/[ىی]/gu, 'ي').replaceAll('ک', 'ك').replace(/[ةە]/gu, 'ه');

/** The word lists of one language, by key. */
interface Lists {
  readonly institutions: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  readonly tails: ReadonlySet<string>;
  readonly beforePersons: ReadonlySet<string>;
  readonly familyNames: ReadonlySet<string>;
  readonly loose: ReadonlySet<string>;
  readonly vessels: ReadonlySet<string>;
  /** Longest first, the empty one last. */
  readonly prefixes: readonly string[];
}

const KNOWN = new WeakMap<LanguageDescriptor, Lists>();

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
    familyNames: keys(caseless.familyNames),
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

/** "بنك إسرائيل", "אוניברסיטת תל אביב", "دانشگاه صنعتی تهران": the genitive has no word of its own. */
function namedAfter(before: readonly string[], { facts }: Candidate, { institutions, vessels, prefixes }: Lists, { between }: Caseless): boolean {
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
  if (isPerson(candidate, before, next, known)) return 'person';
  const [previous = '', first = ''] = before;
  const surface = key(candidate.surface);
  if (caseless.homographs?.some((one) => one.word === surface && one.after.test(`${first} ${previous}`))) return 'institution';
  return isStem(candidate, after, known, caseless) || known.tails.has(next) || namedAfter(before, candidate, known, caseless) ? 'institution' : undefined;
}
