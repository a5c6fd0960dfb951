import { LANGUAGES } from '../model/language';
import { isOurs } from '../model/language-tag';
import { descriptorOf } from './languages';
import { plain } from './plain';
import { ENGLISH_TOO, IN_NAMES, SMALL_WORDS } from './small-words';
import { CLUSTER, CLUSTERS, ELIDED, ENDING_LENGTHS, ENDINGS, ENGLISH_AFTER_APOSTROPHE, LETTERS, TURKISH_CASE, type Hints } from './telling-letters';

/** What a small word says for each of the languages that have it, by their number. */
const BY_OWNERS = [0, 2, 1.6, 1.3, 1.1];
const BY_MANY = 0.8;
/** A word of the descriptor that is not among the language's most frequent ones says this share. */
const RARER = 0.6;
/** Shares of what a word says where its capital may be a name's: at the beginning of a sentence, before another capital, elsewhere. */
const OPENING = 0.8;
const OPENING_NAME = 0.4;
const CAPITAL = 0.25;
/** The same of small words inside names. */
const INSIDE_NAME = 0.2;
/** A consonant that is a word says this share: it may be a sign of measure or an initial as well. */
const CONSONANT = 0.4;
/** Letters of a word from which on endings say something. */
const LONG = 5;
const LONG_NOUN = 8;
const GERMAN_NOUN = /(?:ung|ungen|keit|heit|schaft)$/;
/** What letters and endings of a word say that opens a sentence before a small one: it may be a name. */
const OPENING_LETTERS = 0.4;
/** A larger share of words in capitals makes them the block's way of writing. */
const SHOUTED = 0.7;

/** The likeliest language must have this much in all, and of each word on average. */
const LEAST = 2;
const LEAST_EACH = 0.12;
/** By how much it must lead English, which every text is read as that shows nothing else, in sum and as a ratio. */
const LEAD = 1.2;
const LEAD_RATIO = 1.35;
/** The same for any other rival: to take Portuguese for Spanish harms less than to take it for English. */
const SMALL_LEAD = 0.3;
const SMALL_RATIO = 1.1;

/** Languages so near to each other that a word of several of them says no less against ours. */
const FAMILIES: Readonly<Record<string, string>> = { no: 'da', sv: 'da', sk: 'cs', pl: 'cs', hr: 'cs', sl: 'cs', lt: 'lv', et: 'fi' };

const CODES = Object.keys(SMALL_WORDS);
const INDEX: ReadonlyMap<string, number> = new Map(CODES.map((code, index) => [code, index]));

type Votes = readonly (readonly [index: number, weight: number])[];

const votesOf = (hints: Hints): Votes => Object.entries(hints).flatMap(([code, weight]) => {
  const index = INDEX.get(code);
  return index === undefined ? [] : [[index, weight] as const];
});
const compiled = (table: ReadonlyMap<string, Hints>): ReadonlyMap<string, Votes> => new Map([...table].map(([piece, hints]) => [piece, votesOf(hints)]));

function wordVotes(): ReadonlyMap<string, Votes> {
  const shares = new Map<string, Map<string, number>>();
  const add = (word: string, code: string, share: number): void => {
    const owners = shares.get(word) ?? new Map<string, number>();
    owners.set(code, Math.max(share, owners.get(code) ?? 0));
    shares.set(word, owners);
  };
  for (const [code, list] of Object.entries(SMALL_WORDS)) for (const word of list) add(word, code, 1);
  for (const code of LANGUAGES) if (INDEX.has(code)) for (const word of descriptorOf(code).functionWords) add(word, code, RARER);
  for (const word of ENGLISH_TOO) add(word, 'en', 1);
  return new Map([...shares].map(([word, owners]) => {
    const families = new Set([...owners.keys()].map((code) => FAMILIES[code] ?? code));
    const weight = BY_OWNERS[families.size] ?? BY_MANY;
    return [word, votesOf(Object.fromEntries([...owners].map(([code, share]) => [code, weight * share])))];
  }));
}

interface Evidence {
  readonly words: ReadonlyMap<string, Votes>;
  readonly letters: ReadonlyMap<string, Votes>;
  readonly endings: ReadonlyMap<string, Votes>;
  readonly clusters: ReadonlyMap<string, Votes>;
  readonly elided: ReadonlyMap<string, Votes>;
}

let known: Evidence | undefined;
const evidence = (): Evidence =>
  (known ??= { words: wordVotes(), letters: compiled(LETTERS), endings: compiled(ENDINGS), clusters: compiled(CLUSTERS), elided: compiled(ELIDED) });

interface Word {
  readonly text: string;
  /** What follows its apostrophe; undefined without one. */
  readonly after: string | undefined;
  readonly hasCapital: boolean;
  readonly isShouted: boolean;
  readonly opens: boolean;
  /** Whether it is a letter of an abbreviation or a sign: "U.S.", "8w". */
  readonly isSign: boolean;
}

/** A word or a Spanish mark; soft hyphens part no word. */
const WORD = /([¿¡]|[\p{L}\p{M}\u00ad]+)(?:['’]([\p{L}\p{M}]*))?/gu;
/** Addresses and accounts. */
const ADDRESS = /(?:https?:\/\/|www\.|pic\.|[@#])\S+/g;
const OPENS = /[.!?…:;«»"“”„¿¡|–—\n]/;
const ASCII = /^[\0-\x7f]*$/;

function wordsOf(text: string): Word[] {
  const all: Word[] = [];
  let last = 0;
  const read = text.replace(ADDRESS, ' ');
  for (const match of read.matchAll(WORD)) {
    const [whole, found = '', after] = match;
    const word = found.replaceAll('\u00ad', '');
    const end = match.index + whole.length;
    const hasCapital = word.charAt(0) !== word.charAt(0).toLowerCase();
    all.push({
      text: word, after, hasCapital, isShouted: hasCapital && word.length > 1 && word === word.toUpperCase(),
      opens: match.index === 0 || OPENS.test(read.slice(last, match.index)),
      isSign: word.length === 1 && after === undefined && !(/^$|[\s("“«„¿¡]/.test(read.charAt(match.index - 1)) && /^$|\s/.test(read.charAt(end))),
    });
    last = end;
  }
  return all;
}

class Tally {
  readonly sums = new Float64Array(CODES.length);
  readonly #evidence = evidence();

  #add(votes: Votes | undefined, share: number): void {
    if (votes !== undefined) for (const [index, weight] of votes) this.sums[index] = (this.sums[index] ?? 0) + weight * share;
  }

  #code(code: string, weight: number): void {
    const index = INDEX.get(code);
    if (index !== undefined) this.sums[index] = (this.sums[index] ?? 0) + weight;
  }

  word(word: string, share: number): void {
    this.#add(this.#evidence.words.get(word), share);
  }

  /** Letters and endings of a word in small letters that is no name. */
  letters(text: string, share: number): void {
    if (!ASCII.test(text)) for (const letter of text.normalize('NFC')) this.#add(this.#evidence.letters.get(letter), share);
    if (text.length < LONG) return;
    for (const length of ENDING_LENGTHS) this.#add(this.#evidence.endings.get(text.slice(-length)), share);
    const [cluster] = CLUSTER.exec(text) ?? [];
    if (cluster !== undefined) this.#add(this.#evidence.clusters.get(cluster), share);
  }

  /** A long word with a capital that is mostly no name, for German writes nouns so. */
  noun(text: string): void {
    if (text.length >= LONG_NOUN && GERMAN_NOUN.test(text)) this.#code('de', 1);
  }

  apostrophe(before: Word, after: string): void {
    const head = before.text.toLowerCase();
    const tail = after.toLowerCase();
    const elided = this.#evidence.elided.get(head);
    if (elided !== undefined && tail.length > 1) this.#add(elided, before.hasCapital && !before.opens ? CAPITAL : before.hasCapital ? OPENING_NAME : 1);
    else if (ENGLISH_AFTER_APOSTROPHE.has(tail)) this.#code('en', 2);
    else if (tail === 's') this.#code('en', 0.7);
    else if (before.hasCapital && head.length > 2 && TURKISH_CASE.test(tail)) this.#code('tr', 1.5);
  }
}

/** What a small word says here, of 1: a capital may be a name's, and names hold small words as well. */
function shareOf(word: Word, before: Word | undefined, after: Word | undefined, insideName: boolean, shouts: boolean): number {
  if (word.isSign && /\p{L}/u.test(word.text)) return 0;
  if (/^[b-df-hj-np-tv-xz]$/i.test(word.text)) return before?.hasCapital === true && after?.hasCapital === true ? 0 : CONSONANT;
  if (shouts) return 1;
  if (!word.hasCapital) return insideName ? INSIDE_NAME : 1;
  if (word.isShouted) return 0;
  if (!word.opens) return word.text.length === 1 && word.text !== 'I' ? 0 : CAPITAL;
  return after?.hasCapital === true && !after.opens ? OPENING_NAME : OPENING;
}

/** Counts what one block says. @returns the number of its words. */
function read(text: string, tally: Tally): number {
  const found = wordsOf(text);
  // In capitals all over, a capital says nothing.
  const long = found.filter(({ text: { length } }) => length > 1);
  const shouts = long.length > 2 && long.filter(({ isShouted }) => isShouted).length > long.length * SHOUTED;
  let inName = false;
  found.forEach((word, at) => {
    const small = plain(word.text);
    const next = found.slice(at + 1, at + 4).find(({ text: each, hasCapital }) => hasCapital || !IN_NAMES.has(each));
    const isLink = !word.hasCapital && IN_NAMES.has(small);
    if (!isLink) inName = word.hasCapital && !word.isShouted && !ELIDED.has(small);
    tally.word(small, shareOf(word, found[at - 1], found[at + 1], isLink && inName && next?.hasCapital === true, shouts));
    if (!word.hasCapital || shouts) tally.letters(word.text.toLowerCase(), 1);
    else if (word.opens && found[at + 1]?.hasCapital === false) tally.letters(word.text.toLowerCase(), OPENING_LETTERS);
    else tally.noun(word.text);
    if (word.after !== undefined) {
      tally.apostrophe(word, word.after);
      if (ELIDED.has(small)) tally.word(plain(word.after), /^\p{Lu}/u.test(word.after) ? 0 : 1);
    }
  });
  return found.length;
}

/**
 * The language of texts in Latin letters as its ISO 639 code: the one that small words, letters, elisions and endings
 * speak for most, if they clearly do; names are left out, since they are foreign everywhere. Of languages that are
 * none of ours it says one of several likely ones.
 */
export function latinLanguage(texts: readonly string[]): string | undefined {
  const tally = new Tally();
  const count = texts.reduce((sum, text) => sum + read(text, tally), 0);
  const ranked = CODES.map((code, index) => ({ code, sum: tally.sums[index] ?? 0 })).sort((a, b) => b.sum - a.sum || Number(isOurs(b.code)) - Number(isOurs(a.code)));
  const [best] = ranked;
  if (!best || best.sum < LEAST || best.sum < LEAST_EACH * count) return undefined;
  // Which of two others it is does not matter; whether it is one of ours does.
  const leads = ranked.every(({ code, sum }) => {
    if (code === best.code || !(isOurs(code) || isOurs(best.code))) return true;
    if (code === 'en') return best.sum >= sum + LEAD && best.sum >= sum * LEAD_RATIO;
    // Ours are read most: what Spanish and Catalan say alike is Spanish.
    if (isOurs(best.code) && !isOurs(code)) return true;
    return best.sum >= sum + SMALL_LEAD && best.sum >= sum * SMALL_RATIO;
  });
  return leads ? best.code : undefined;
}
