import type { Lexicon } from './lexicon';
import { spread } from './word-hash';

/**
 * The names as a tree of words, in two open-addressing tables. A branch is known by the slot that it is kept in, as in
 * Bonsai (Darragh, Cleary, Witten 1993: Bonsai, a compact representation of trees, Software: Practice and Experience 23),
 * so a look-up is one place in memory and its answer is exact: no name has to be compared with the text as a whole.
 *
 * `words` has a slot for each distinct word of names: its hash, where its letters are, value, followers.
 * `steps` has a slot for each word after other words: the place of those before it, the word, value, followers.
 * A place is a slot of `words`, or their number and a slot of `steps`. An empty slot has 0 for the letters or the word;
 * therefore a word is written as its slot + 1 there.
 */
export const SLOT = 4;
export const HASH = 0;
export const LETTERS = 1;
export const BEFORE = 0;
export const WORD = 1;
/** Form + 1 of the name that ends here, or 0; in `words` with MAY_BE_LOWER where a name may begin so in lower case. */
export const VALUE = 2;
/** One bit for each word that goes on from here, of 32 that many words share; 0 where no name goes on. */
export const FOLLOWERS = 3;

export const MAY_BE_LOWER = 1 << 31;
export const FORM_MASK = 0x7fffffff;

export const followerBit = (word: number): number => 1 << (word & 31);

/** Odd constants of Knuth's multiplicative hashing and of MurmurHash3's finalizer; masked by the number of slots. */
export const stepHash = (before: number, word: number): number => spread(Math.imul(before, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b));

/** The slot of `steps` for a word after what is kept at a place, or -1. */
export function stepTo({ steps }: Lexicon, before: number, word: number): number {
  const mask = steps.length / SLOT - 1;
  for (let slot = stepHash(before, word) & mask; ; slot = (slot + 1) & mask) {
    const kept = steps[slot * SLOT + WORD];
    if (kept === word + 1 && steps[slot * SLOT + BEFORE] === before) return slot;
    if (kept === 0 || kept === undefined) return -1;
  }
}

/** Folded text of every form, words parted by spaces, in the order of the forms: for tools that compare and tests. */
export function formTexts({ words, wordLetters, steps, formSenseStarts }: Lexicon): string[] {
  const texts = new Array<string>(formSenseStarts.length - 1).fill('');
  const wordCount = words.length / SLOT;
  const wordAt = (slot: number): string => {
    const start = words[slot * SLOT + LETTERS] ?? 0;
    return String.fromCharCode(...wordLetters.subarray(start + 1, start + 1 + (wordLetters[start] ?? 0)));
  };
  const textAt = (place: number): string => {
    if (place < wordCount) return wordAt(place);
    const at = (place - wordCount) * SLOT;
    return `${textAt(steps[at + BEFORE] ?? 0)} ${wordAt((steps[at + WORD] ?? 1) - 1)}`;
  };
  for (let place = 0; place < wordCount + steps.length / SLOT; place += 1) {
    const value = (place < wordCount ? words[place * SLOT + VALUE] : steps[(place - wordCount) * SLOT + VALUE]) ?? 0;
    if ((value & FORM_MASK) !== 0) texts[(value & FORM_MASK) - 1] = textAt(place);
  }
  return texts;
}
