import { FIRST_EXPANSION, FIRST_LETTER, IGNORE } from '../text/fold';
import { nextWordOfName } from '../text/gap';
import type { Lexicon } from './lexicon';
import { HASH, LETTERS, SLOT } from './name-tree';
import { HASH_START, mix, spread } from './word-hash';

const NOTHING: readonly number[] = [];

/** How many words are kept, and the numbers of each: where it starts and ends, hash, letters, slot in the lexicon, next word. */
const KEPT = 16;
const FIELDS = 8;
const [START, END, WORD_HASH, LETTER_COUNT, WORD, NEXT] = [0, 1, 2, 3, 4, 5];
const NOT_LOOKED_FOR = -2;
/** Of words that are read from their middle on. */
const PART = KEPT * FIELDS;

/** Reads the words of one text and keeps the latest: what goes on one name often begins another. Allocates nothing a word. */
export class KeptWords {
  /** Folded units that the word read from its middle on begins with though the text has other letters. */
  #given = NOTHING;
  readonly #kept = new Int32Array((KEPT + 1) * FIELDS).fill(-1);

  readonly #codes: Uint16Array;
  readonly #expansions: readonly (readonly number[])[];
  readonly #words: Int32Array;
  readonly #wordLetters: Uint16Array;

  constructor({ fold, words, wordLetters }: Lexicon, private readonly text: string) {
    // Reached in one step, since it is done for each word.
    this.#codes = fold.codes;
    this.#expansions = fold.expansions;
    this.#words = words;
    this.#wordLetters = wordLetters;
  }

  /** Reads the word that starts at `start`. @returns its number, good until other words are read. */
  read(start: number): number {
    const word = (start & (KEPT - 1)) * FIELDS;
    if (this.#kept[word + START] !== start) this.#readInto(word, start, HASH_START);
    return word;
  }

  /** Reads a word's letters from its middle on. @param given folded units that stand for letters before, and their hash. */
  readPart(from: number, given = NOTHING, hash = HASH_START): number {
    this.#given = given;
    this.#readInto(PART, from, hash);
    return PART;
  }

  startOf(word: number): number {
    return this.#kept[word + START] ?? 0;
  }

  endOf(word: number): number {
    return this.#kept[word + END] ?? 0;
  }

  hashOf(word: number): number {
    return this.#kept[word + WORD_HASH] ?? 0;
  }

  /** Slot of the lexicon's words, or -1 for a word that is in no name. */
  slotOf(word: number): number {
    return this.#kept[word + WORD] ?? -1;
  }

  /** Where the next word of one name starts, or -1. */
  nextOf(word: number): number {
    const kept = this.#kept;
    let next = kept[word + NEXT] ?? -1;
    if (next === NOT_LOOKED_FOR) {
      next = nextWordOfName(this.text, kept[word + END] ?? 0, this.#codes, kept[word + LETTER_COUNT] ?? 0);
      kept[word + NEXT] = next;
    }
    return next;
  }

  /** Slot of what the word's letters up to `end` spell, or -1. @param hash of these letters. */
  find(word: number, end: number, hash: number): number {
    const words = this.#words;
    const mask = words.length / SLOT - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const letters = words[slot * SLOT + LETTERS] ?? 0;
      if (letters === 0) return -1;
      if (words[slot * SLOT + HASH] === hash && this.#spells(word, end, letters)) return slot;
    }
  }

  #readInto(word: number, from: number, hash: number): void {
    const { text } = this;
    const codes = this.#codes;
    const kept = this.#kept;
    const { length } = text;
    let skipped = 0;
    let end = from;
    for (; end < length; end += 1) {
      const code = codes[text.charCodeAt(end)] ?? 0;
      if (code >= FIRST_LETTER && code < FIRST_EXPANSION) hash = mix(hash, code);
      else if (code >= FIRST_EXPANSION) for (const part of this.#expansions[code - FIRST_EXPANSION] ?? NOTHING) hash = mix(hash, part);
      else if (code === IGNORE) skipped += 1;
      else break;
    }
    kept[word + START] = from;
    kept[word + END] = end;
    kept[word + WORD_HASH] = hash;
    kept[word + LETTER_COUNT] = end - from - skipped;
    kept[word + NEXT] = NOT_LOOKED_FOR;
    kept[word + WORD] = this.find(word, end, hash);
  }

  /** Whether these are the letters, one by one; hashes alone could agree by chance. */
  #spells(word: number, end: number, letters: number): boolean {
    const { text } = this;
    const codes = this.#codes;
    const wordLetters = this.#wordLetters;
    const last = letters + 1 + (wordLetters[letters] ?? 0);
    let at = letters + 1;
    if (word === PART) for (const unit of this.#given) if (wordLetters[at++] !== unit) return false;
    for (let i = this.#kept[word + START] ?? 0; i < end; i += 1) {
      const code = codes[text.charCodeAt(i)] ?? 0;
      if (code === IGNORE) continue;
      if (code < FIRST_EXPANSION) {
        if (wordLetters[at++] !== code) return false;
      } else {
        for (const unit of this.#expansions[code - FIRST_EXPANSION] ?? NOTHING) if (wordLetters[at++] !== unit) return false;
      }
    }
    return at === last;
  }
}
