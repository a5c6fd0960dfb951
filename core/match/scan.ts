import { BEGINS, endsWord, IN_WORD, NO_LETTER, placeOf, SKIPPED } from './first-letters';
import type { FoundNames } from './found-names';
import type { InflectedWords } from './inflected-words';
import { scanInflected } from './inflected-scan';
import type { Lexicon } from './lexicon';
import { NameFinder } from './name-finder';

/**
 * Finds every name of the lexicon in the text, on whole words, overlapping ones too; which of them stand is decided
 * later. One pass: words whose first four letters begin no name are passed over, others are folded and hashed in place, and
 * the names are followed word by word only as long as some name goes on. Time grows with the text, not with the names.
 * @param words what the text's language writes together with names; where absent, nothing.
 */
export function scan(lexicon: Lexicon, text: string, found: FoundNames, words?: InflectedWords): void {
  if (words?.insideWords === true) {
    scanInflected(lexicon, text, found, words);
    return;
  }
  const { kinds, firstLetters } = lexicon;
  const finder = new NameFinder(lexicon, text, found);
  const { read } = finder;
  const length = text.length;
  const kindAt = (at: number): number => (at < length ? (kinds[text.charCodeAt(at)] ?? 0) : 0);
  const mayBegin = (kind: number, at: number): boolean => {
    const second = kindAt(at + 1);
    const third = endsWord(second) ? 0 : kindAt(at + 2);
    const fourth = endsWord(third) ? 0 : kindAt(at + 3);
    return ((kind | second | third | fourth) & NO_LETTER) !== 0 || (kind & (firstLetters[placeOf(kind, second, third, fourth)] ?? 0)) !== 0;
  };
  // Most words begin no name and are passed over letter by letter, without branches that a processor guesses wrong:
  // inside a word this is 0, else it asks for letters that begin names.
  let asked = BEGINS;
  for (let at = 0; at < length; at += 1) {
    const kind = kinds[text.charCodeAt(at)] ?? 0;
    if ((kind & asked) === 0 || !mayBegin(kind, at)) {
      if ((kind & SKIPPED) === 0) asked = ((kind & IN_WORD) - 1) & BEGINS;
      continue;
    }
    const word = read.read(at);
    const end = read.endOf(word);
    if (finder.begins(at, word)) finder.follow(at, word);
    // What stands there is no part of a word.
    at = end;
    asked = BEGINS;
  }
}
