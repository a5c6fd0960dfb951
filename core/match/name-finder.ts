import { FIRST_EXPANSION, FIRST_LETTER, IGNORE, isLower } from '../text/fold';
import type { FoundNames } from './found-names';
import type { InflectedWords } from './inflected-words';
import { KeptWords } from './kept-words';
import type { Lexicon } from './lexicon';
import { FOLLOWERS, followerBit, FORM_MASK, MAY_BE_LOWER, SLOT, stepTo, VALUE } from './name-tree';
import { unmix } from './word-hash';

const NOTHING: readonly number[] = [];
/** The place before a name's first word. */
const NOWHERE = -1;

/** Follows names through one text, word by word. One is made for each text and reused for its words. */
export class NameFinder {
  readonly read: KeptWords;
  /** Least units of a name that is found. */
  least = 0;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly text: string,
    private readonly found: FoundNames,
    private readonly words?: InflectedWords,
  ) {
    this.read = new KeptWords(lexicon, text);
  }

  /** Whether names begin at `start` with a word that was read. */
  begins(start: number, word: number): boolean {
    return this.#mayBegin(start, this.read.slotOf(word));
  }

  /** Follows the names that begin at `start` with a word that was read, as far as one of them goes on. */
  follow(start: number, word: number): void {
    const { lexicon, lexicon: { words, steps }, read } = this;
    const wordCount = words.length / SLOT;
    let place = read.slotOf(word);
    this.#take(start, read.endOf(word), words[place * SLOT + VALUE] ?? 0);
    let followers = words[place * SLOT + FOLLOWERS] ?? 0;
    while (followers !== 0) {
      const next = read.nextOf(word);
      if (next < 0) return;
      word = read.read(next);
      if (this.words !== undefined) this.#findStems(this.words, start, word, place);
      const slot = read.slotOf(word);
      if (slot < 0 || (followers & followerBit(slot)) === 0) return;
      const step = stepTo(lexicon, place, slot);
      if (step < 0) return;
      place = wordCount + step;
      this.#take(start, read.endOf(word), steps[step * SLOT + VALUE] ?? 0);
      followers = steps[step * SLOT + FOLLOWERS] ?? 0;
    }
  }

  /** Finds the names of one word that begin at `start` and end before an ending of the word that was read. */
  findFirstStems(start: number, word: number): void {
    if (this.words !== undefined) this.#findStems(this.words, start, word, NOWHERE);
  }

  /**
   * Finds the names that end before an ending of the word, after what is kept at a place. The hash is taken back
   * letter by letter, so a word costs as many steps as it has letters in common with an ending.
   */
  #findStems({ suffixes, leastBeforeSuffix }: InflectedWords, start: number, word: number, before: number): void {
    const { read, text, lexicon: { fold: { codes, expansions } } } = this;
    const from = read.startOf(word);
    let hash = read.hashOf(word);
    let node = 0;
    for (let at = read.endOf(word) - 1; at > from; at -= 1) {
      const code = codes[text.charCodeAt(at)] ?? 0;
      if (code === IGNORE) continue;
      if (code < FIRST_LETTER) return;
      if (code < FIRST_EXPANSION) {
        node = suffixes.step(node, code);
        if (node === 0) return;
        hash = unmix(hash, code);
      } else {
        const parts = expansions[code - FIRST_EXPANSION] ?? NOTHING;
        for (let part = parts.length - 1; part >= 0; part -= 1) {
          node = suffixes.step(node, parts[part] ?? 0);
          if (node === 0) return;
          hash = unmix(hash, parts[part] ?? 0);
        }
      }
      if (suffixes.listsAt(node) === 0) continue;
      const value = this.#valueAfter(before, start, read.find(word, at, hash));
      if (value !== 0 && this.#unitsOf(start, at) >= leastBeforeSuffix) this.#take(start, at, value);
    }
  }

  /** Whether names begin with a word of the lexicon; a name may begin in lower case only where it says so. */
  #mayBegin(start: number, slot: number): boolean {
    if (slot < 0) return false;
    const { words, fold } = this.lexicon;
    const value = words[slot * SLOT + VALUE] ?? 0;
    if (isLower(fold, this.text.charCodeAt(start))) return (value & MAY_BE_LOWER) !== 0;
    return value !== 0 || words[slot * SLOT + FOLLOWERS] !== 0;
  }

  #valueAfter(before: number, start: number, slot: number): number {
    const { lexicon } = this;
    if (slot < 0) return 0;
    if (before === NOWHERE) return this.#mayBegin(start, slot) ? (lexicon.words[slot * SLOT + VALUE] ?? 0) : 0;
    const step = stepTo(lexicon, before, slot);
    return step < 0 ? 0 : (lexicon.steps[step * SLOT + VALUE] ?? 0);
  }

  /** Takes text[start, end) where a name ends. */
  #take(start: number, end: number, value: number): void {
    const form = (value & FORM_MASK) - 1;
    if (form >= 0 && (this.least === 0 || this.#unitsOf(start, end) >= this.least)) this.found.push(start, end, form);
  }

  /** Units of text[start, end) without marks and soft hyphens, which come and go with how a page is written. */
  #unitsOf(start: number, end: number): number {
    const { text, lexicon: { fold: { codes } } } = this;
    let units = 0;
    for (let at = start; at < end; at += 1) if (codes[text.charCodeAt(at)] !== IGNORE) units += 1;
    return units;
  }
}
