import { FIRST_LETTER } from '../text/fold';
import type { FoundNames } from './found-names';
import type { InflectedWords } from './inflected-words';
import { scanInflected } from './inflected-scan';
import type { Lexicon } from './lexicon';
import { NameFinder } from './name-finder';
import { HASH_START } from './word-hash';

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
  const { codes } = lexicon.fold;
  const finder = new NameFinder(lexicon, text, found);
  const length = text.length;
  let at = 0;
  while (at < length) {
    if ((codes[text.charCodeAt(at)] ?? 0) < FIRST_LETTER) {
      at += 1;
      continue;
    }
    const start = at;
    finder.readWord(start, HASH_START);
    at = finder.end;
    if (!finder.mayBegin(start, finder.hash)) continue;
    finder.follow(start);
  }
}
