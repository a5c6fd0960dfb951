import { BREAK, FIRST_EXPANSION, FIRST_LETTER, IGNORE, type FoldTable } from '../text/fold';

/**
 * The first four letters of names: most words of a text begin otherwise and are passed over without being read as words.
 * It may let a word through that begins no name, and never keeps one back that does.
 */

/** Bits of a unit's kind: a part of a word; skipped inside words; a letter with which a word may begin a name, in lower case or not. */
export const IN_WORD = 1;
export const SKIPPED = 2;
export const BEGINS_LOWER = 4;
export const BEGINS_OTHER = 8;
export const BEGINS = BEGINS_LOWER | BEGINS_OTHER;
/** What is not one letter when folded: words with such among their first four are let through. */
export const NO_LETTER = 16;
/** From this bit on, six bits of the folded letter; 0 for what ends a word. */
const LETTER = 5;
const LETTERS = 64;
const LETTER_MASK = (LETTERS - 1) << LETTER;

/** Small enough for a processor's nearest memory; beginnings that share a place only let a few words more through. */
const PLACE_BITS = 14;
export const FIRST_LETTERS = LETTERS + (1 << PLACE_BITS);

/** Where the kinds of words are kept that begin with letters of these kinds; the multiplier is Knuth's. */
export function placeOf(first: number, second: number, third: number, fourth: number): number {
  const letters = ((first & LETTER_MASK) << 13) | ((second & LETTER_MASK) << 7) | ((third & LETTER_MASK) << 1) | ((fourth & LETTER_MASK) >> LETTER);
  return LETTERS + (Math.imul(letters, 0x9e3779b1) >>> (32 - PLACE_BITS));
}

/** Whether a word ends at a unit of this kind, as far as its first letters tell. */
export const endsWord = (kind: number): boolean => (kind & LETTER_MASK) === 0;

const letterOf = (code: number): number => (code & (LETTERS - 1)) << LETTER;

/**
 * Which of BEGINS_LOWER and BEGINS_OTHER words may begin names as: by their first letter, then by their first four.
 * @param beginnings folded first words; true for those that may be in lower case.
 */
export function firstLettersOf(beginnings: ReadonlyMap<string, boolean>): Uint8Array {
  const table = new Uint8Array(FIRST_LETTERS);
  for (const [word, mayBeLower] of beginnings) {
    const kind = mayBeLower ? BEGINS : BEGINS_OTHER;
    const kindAt = (at: number): number => (at < word.length ? letterOf(word.charCodeAt(at)) : 0);
    const first = kindAt(0);
    const second = kindAt(1);
    const third = endsWord(second) ? 0 : kindAt(2);
    const fourth = endsWord(third) ? 0 : kindAt(3);
    for (const at of [first >> LETTER, placeOf(first, second, third, fourth)]) table[at] = (table[at] ?? 0) | kind;
  }
  return table;
}

/** By unit, its kind. */
export function kindsOf({ codes, lowerBits }: FoldTable, firstLetters: Uint8Array): Uint16Array {
  const kinds = new Uint16Array(codes.length);
  let lower = 0;
  for (let unit = 0; unit < codes.length; unit += 1) {
    lower = (unit & 31) === 0 ? (lowerBits[unit >> 5] ?? 0) : lower >>> 1;
    const code = codes[unit] ?? 0;
    if (code === BREAK) continue;
    const begins = (lower & 1) === 0 ? BEGINS_OTHER : BEGINS_LOWER;
    if (code === IGNORE) kinds[unit] = SKIPPED | NO_LETTER;
    else if (code >= FIRST_EXPANSION) kinds[unit] = IN_WORD | NO_LETTER | begins;
    else if (code >= FIRST_LETTER) kinds[unit] = IN_WORD | ((code & (LETTERS - 1)) << LETTER) | (begins & (firstLetters[code & (LETTERS - 1)] ?? 0));
  }
  return kinds;
}
