import { FIRST_EXPANSION, FIRST_LETTER, IGNORE } from '../text/fold';
import { nextWordOfName } from '../text/gap';
import { FORM_MASK, PREFIX, type Lexicon } from './lexicon';
import { HASH_START, mix, spread, WORD_BREAK } from './word-hash';

/** Triples of start, end and form, growing as needed; reused between scans so that a scan allocates nothing. */
export class Candidates {
  values = new Int32Array(3 * 256);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  push(start: number, end: number, form: number): void {
    const at = this.count * 3;
    if (at === this.values.length) {
      const larger = new Int32Array(this.values.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[at] = start;
    this.values[at + 1] = end;
    this.values[at + 2] = form;
    this.count += 1;
  }
}

/** Whether the words of text[start, end) fold to the form, letter by letter; hashes alone could agree by chance. */
function spells(lexicon: Lexicon, text: string, start: number, end: number, form: number): boolean {
  const { formText, formTextStarts, fold: { codes, expansions } } = lexicon;
  const last = formTextStarts[form + 1] ?? 0;
  let at = formTextStarts[form] ?? 0;
  let apart = false;
  for (let i = start; i < end; i += 1) {
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
      for (const unit of expansions[code - FIRST_EXPANSION] ?? []) if (formText[at++] !== unit) return false;
    }
  }
  return at === last;
}

/**
 * Finds every name of the lexicon in the text, on whole words, overlapping ones too; which of them stand is decided
 * later. One pass: a word is folded and hashed in place, a bitmap says whether any name begins with it, and the names
 * are followed word by word only as long as some name goes on. Time grows with the text, not with the names.
 */
export function scan(lexicon: Lexicon, text: string, found: Candidates): void {
  const { codes, lowerBits, expansions } = lexicon.fold;
  const { firstWords, firstLowerWords, table } = lexicon;
  const firstMask = firstWords.length * 32 - 1;
  const firstLowerMask = firstLowerWords.length * 32 - 1;
  const slotMask = table.length / 2 - 1;
  const length = text.length;
  let at = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    if ((codes[unit] ?? 0) < FIRST_LETTER) {
      at += 1;
      continue;
    }
    const start = at;
    let hash = HASH_START;
    let wordLength = 0;
    let end = at;
    for (; at < length; at += 1) {
      const code = codes[text.charCodeAt(at)] ?? 0;
      if (code >= FIRST_LETTER) {
        if (code < FIRST_EXPANSION) hash = mix(hash, code);
        else for (const part of expansions[code - FIRST_EXPANSION] ?? []) hash = mix(hash, part);
        wordLength += 1;
      } else if (code !== IGNORE) break;
      end = at + 1;
    }
    const bit = spread(hash);
    const inLowerCase = ((lowerBits[unit >> 5] ?? 0) & (1 << (unit & 31))) !== 0;
    const begins = inLowerCase
      ? (firstLowerWords[(bit & firstLowerMask) >> 5] ?? 0) & (1 << (bit & 31))
      : (firstWords[(bit & firstMask) >> 5] ?? 0) & (1 << (bit & 31));
    if (begins === 0) continue;
    for (;;) {
      let goesOn = false;
      let slot = spread(hash) & slotMask;
      for (let value = table[slot * 2 + 1] ?? 0; value !== 0; value = table[slot * 2 + 1] ?? 0) {
        if (table[slot * 2] === hash >>> 0) {
          const form = (value & FORM_MASK) - 1;
          if (form >= 0 && spells(lexicon, text, start, end, form)) found.push(start, end, form);
          goesOn ||= (value & PREFIX) !== 0;
        }
        slot = (slot + 1) & slotMask;
      }
      if (!goesOn) break;
      let next = nextWordOfName(text, end, codes, wordLength);
      if (next < 0) break;
      hash = mix(hash, WORD_BREAK);
      wordLength = 0;
      for (; next < length; next += 1) {
        const code = codes[text.charCodeAt(next)] ?? 0;
        if (code >= FIRST_LETTER) {
          if (code < FIRST_EXPANSION) hash = mix(hash, code);
          else for (const part of expansions[code - FIRST_EXPANSION] ?? []) hash = mix(hash, part);
          wordLength += 1;
        } else if (code !== IGNORE) break;
        end = next + 1;
      }
    }
  }
}
