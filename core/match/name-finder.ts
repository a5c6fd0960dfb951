import { FIRST_EXPANSION, FIRST_LETTER, IGNORE } from '../text/fold';
import { nextWordOfName } from '../text/gap';
import type { FoundNames } from './found-names';
import type { InflectedWords } from './inflected-words';
import { FORM_MASK, PREFIX, type Lexicon } from './lexicon';
import { mix, spread, unmix, WORD_BREAK } from './word-hash';

const NOTHING: readonly number[] = [];

/** Follows names through one text, word by word. One is made for each text and reused for its words. */
export class NameFinder {
  /** Of the word that was read last: hash of the name up to its end, end, and how many letters it has. */
  hash = 0;
  end = 0;
  letters = 0;
  /** Least units of a name that is found. */
  least = 0;
  /** Folded units that names begin with here though the text has other letters, and how many units of the text those are. */
  given: readonly number[] = NOTHING;
  givenUnits = 0;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly text: string,
    private readonly found: FoundNames,
    private readonly words?: InflectedWords,
  ) {}

  /** Names begin here with the letters of the text. */
  asWritten(): void {
    this.given = NOTHING;
    this.givenUnits = 0;
  }

  /** Reads the letters from `at` to the end of the word. */
  readWord(at: number, hash: number): void {
    const { text, lexicon: { fold: { codes, expansions } } } = this;
    let letters = 0;
    let end = at;
    for (let next = at; next < text.length; next += 1) {
      const code = codes[text.charCodeAt(next)] ?? 0;
      if (code >= FIRST_LETTER) {
        if (code < FIRST_EXPANSION) hash = mix(hash, code);
        else for (const part of expansions[code - FIRST_EXPANSION] ?? NOTHING) hash = mix(hash, part);
        letters += 1;
      } else if (code !== IGNORE) break;
      end = next + 1;
    }
    this.hash = hash;
    this.end = end;
    this.letters = letters;
  }

  /** Whether any name may begin with a word of this hash whose first unit is at `start`. */
  mayBegin(start: number, hash: number): boolean {
    const { fold: { lowerBits }, firstLowerWords, firstWords } = this.lexicon;
    const unit = this.text.charCodeAt(start);
    const bits = ((lowerBits[unit >> 5] ?? 0) & (1 << (unit & 31))) !== 0 ? firstLowerWords : firstWords;
    const bit = spread(hash) & (bits.length * 32 - 1);
    return ((bits[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }

  /** Follows the names that begin at `start`, of which the first word was read last, as far as one of them goes on. */
  follow(start: number): void {
    while (this.#lookUp(start, this.end, this.hash)) {
      const next = nextWordOfName(this.text, this.end, this.lexicon.fold.codes, this.letters);
      if (next < 0) return;
      this.readWord(next, mix(this.hash, WORD_BREAK));
      this.findStems(start, false);
    }
  }

  /**
   * Finds the names that begin at `start` and end before an ending of the word that was read last. The hash is taken back
   * letter by letter, so a word costs as many steps as it has letters in common with an ending.
   */
  findStems(start: number, isFirst: boolean): void {
    const { words, text, lexicon: { fold: { codes, expansions } } } = this;
    if (words === undefined) return;
    let hash = this.hash;
    let node = 0;
    for (let at = this.end - 1; at > start + this.givenUnits; at -= 1) {
      const code = codes[text.charCodeAt(at)] ?? 0;
      if (code === IGNORE) continue;
      if (code < FIRST_LETTER) return;
      if (code < FIRST_EXPANSION) {
        node = words.suffixes.step(node, code);
        if (node === 0) return;
        hash = unmix(hash, code);
      } else {
        const parts = expansions[code - FIRST_EXPANSION] ?? NOTHING;
        for (let part = parts.length - 1; part >= 0; part -= 1) {
          node = words.suffixes.step(node, parts[part] ?? 0);
          if (node === 0) return;
          hash = unmix(hash, parts[part] ?? 0);
        }
      }
      if (words.suffixes.listsAt(node) === 0 || (isFirst && !this.mayBegin(start, hash))) continue;
      if (this.#unitsOf(start, at) >= words.leastBeforeSuffix) this.#lookUp(start, at, hash);
    }
  }

  /** Units of text[start, end) without marks and soft hyphens, which come and go with how a page is written. */
  #unitsOf(start: number, end: number): number {
    const { text, lexicon: { fold: { codes } } } = this;
    let units = 0;
    for (let at = start; at < end; at += 1) if (codes[text.charCodeAt(at)] !== IGNORE) units += 1;
    return units;
  }

  /** Takes what text[start, end) spells, and says whether longer names begin so. */
  #lookUp(start: number, end: number, hash: number): boolean {
    const { table } = this.lexicon;
    const slotMask = table.length / 2 - 1;
    let goesOn = false;
    let slot = spread(hash) & slotMask;
    for (let value = table[slot * 2 + 1] ?? 0; value !== 0; value = table[slot * 2 + 1] ?? 0) {
      if (table[slot * 2] === hash >>> 0) {
        const form = (value & FORM_MASK) - 1;
        if (form >= 0 && (this.least === 0 || this.#unitsOf(start, end) >= this.least) && this.#spells(start, end, form)) this.found.push(start, end, form);
        goesOn ||= (value & PREFIX) !== 0;
      }
      slot = (slot + 1) & slotMask;
    }
    return goesOn;
  }

  /** Whether the words of text[start, end) fold to the form, letter by letter; hashes alone could agree by chance. */
  #spells(start: number, end: number, form: number): boolean {
    const { text, given, lexicon: { formText, formTextStarts, fold: { codes, expansions } } } = this;
    const last = formTextStarts[form + 1] ?? 0;
    let at = formTextStarts[form] ?? 0;
    let apart = false;
    for (const unit of given) if (formText[at++] !== unit) return false;
    for (let i = start + this.givenUnits; i < end; i += 1) {
      const code = codes[text.charCodeAt(i)] ?? 0;
      if (code === IGNORE) continue;
      if (code < FIRST_LETTER) {
        apart = true;
        continue;
      }
      if (apart && formText[at++] !== WORD_BREAK) return false;
      apart = false;
      if (code < FIRST_EXPANSION) {
        if (formText[at++] !== code) return false;
      } else {
        for (const unit of expansions[code - FIRST_EXPANSION] ?? NOTHING) if (formText[at++] !== unit) return false;
      }
    }
    return at === last;
  }
}
