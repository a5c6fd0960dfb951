import { FIRST_EXPANSION, FIRST_LETTER, IGNORE } from '../text/fold';
import type { FoundNames } from './found-names';
import type { InflectedWords } from './inflected-words';
import { scanInflected } from './inflected-scan';
import type { Lexicon } from './lexicon';
import { NameFinder } from './name-finder';
import { HASH_START, mix, spread } from './word-hash';

/**
 * Finds every name of the lexicon in the text, on whole words, overlapping ones too; which of them stand is decided
 * later. One pass: a word is folded and hashed in place, a bitmap says whether any name begins with it, and the names
 * are followed word by word only as long as some name goes on. Time grows with the text, not with the names.
 * @param words what the text's language writes together with names; where absent, nothing.
 */
export function scan(lexicon: Lexicon, text: string, found: FoundNames, words?: InflectedWords): void {
  if (words?.insideWords === true) {
    scanInflected(lexicon, text, found, words);
    return;
  }
  const { codes, lowerBits, expansions } = lexicon.fold;
  const { firstWords, firstLowerWords } = lexicon;
  const firstMask = firstWords.length * 32 - 1;
  const firstLowerMask = firstLowerWords.length * 32 - 1;
  const finder = new NameFinder(lexicon, text, found);
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
    let letters = 0;
    for (; at < length; at += 1) {
      const code = codes[text.charCodeAt(at)] ?? 0;
      if (code >= FIRST_LETTER) {
        if (code < FIRST_EXPANSION) hash = mix(hash, code);
        else for (const part of expansions[code - FIRST_EXPANSION] ?? []) hash = mix(hash, part);
        letters += 1;
      } else if (code !== IGNORE) break;
    }
    const bit = spread(hash);
    const inLowerCase = ((lowerBits[unit >> 5] ?? 0) & (1 << (unit & 31))) !== 0;
    const begins = inLowerCase
      ? (firstLowerWords[(bit & firstLowerMask) >> 5] ?? 0) & (1 << (bit & 31))
      : (firstWords[(bit & firstMask) >> 5] ?? 0) & (1 << (bit & 31));
    if (begins === 0) continue;
    finder.hash = hash;
    finder.end = at;
    finder.letters = letters;
    finder.follow(start);
  }
}
