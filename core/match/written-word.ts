import { APOSTROPHE, FIRST_EXPANSION, FIRST_LETTER, IGNORE, type FoldTable } from '../text/fold';
import type { InflectedWords } from './inflected-words';

/** Where the words that a name is written in begin and end, with the prefix and the ending that the language gives it. */
export interface WrittenWord {
  readonly wordStart: number;
  readonly wordEnd: number;
}

/** The end of an apostrophe at `at` and an ending of the language behind it, as in "Türkiye'nin"; `at` where there is none. */
function afterEnding(text: string, at: number, { codes, expansions }: FoldTable, { afterApostrophe }: InflectedWords): number {
  if (codes[text.charCodeAt(at)] !== APOSTROPHE) return at;
  let node = 0;
  let end = at + 1;
  for (; end < text.length; end += 1) {
    const code = codes[text.charCodeAt(end)] ?? 0;
    if (code === IGNORE) continue;
    if (code < FIRST_LETTER) break;
    for (const unit of code < FIRST_EXPANSION ? [code] : (expansions[code - FIRST_EXPANSION] ?? [])) {
      node = afterApostrophe.step(node, unit);
      if (node === 0) return at;
    }
  }
  return afterApostrophe.listsAt(node) !== 0 ? end : at;
}

/** What text[start, end), a name, is written in. Without `words` that is the name itself. */
export function writtenWord(text: string, start: number, end: number, fold: FoldTable, words: InflectedWords | undefined): WrittenWord {
  if (words === undefined) return { wordStart: start, wordEnd: end };
  const isInside = (at: number): boolean => {
    const code = fold.codes[text.charCodeAt(at)] ?? 0;
    return code >= FIRST_LETTER || code === IGNORE;
  };
  let wordStart = start;
  while (wordStart > 0 && isInside(wordStart - 1)) wordStart -= 1;
  let wordEnd = end;
  while (wordEnd < text.length && isInside(wordEnd)) wordEnd += 1;
  return { wordStart, wordEnd: afterEnding(text, wordEnd, fold, words) };
}
