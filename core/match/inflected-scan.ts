import { FIRST_EXPANSION, FIRST_LETTER, IGNORE, type FoldTable } from '../text/fold';
import type { FoundNames } from './found-names';
import type { InflectedWords } from './inflected-words';
import type { LetterTree } from './letter-tree';
import type { Lexicon } from './lexicon';
import { NameFinder } from './name-finder';

/** The node after `node` and what the unit folds to. */
function step(tree: LetterTree, node: number, unit: number, { codes, expansions }: FoldTable): number {
  const code = codes[unit] ?? 0;
  if (code === IGNORE) return node;
  if (code < FIRST_LETTER) return 0;
  if (code < FIRST_EXPANSION) return tree.step(node, code);
  for (const part of expansions[code - FIRST_EXPANSION] ?? []) {
    node = tree.step(node, part);
    if (node === 0) return 0;
  }
  return node;
}

/** Where the letters from `at` have spelled `units` and another letter follows, or -1; never in the middle of an expansion. */
function afterUnits(text: string, at: number, units: readonly number[], codes: Uint16Array): number {
  for (const unit of units) {
    while (codes[text.charCodeAt(at)] === IGNORE) at += 1;
    if (codes[text.charCodeAt(at)] !== unit) return -1;
    at += 1;
  }
  while (codes[text.charCodeAt(at)] === IGNORE) at += 1;
  return (codes[text.charCodeAt(at)] ?? 0) >= FIRST_LETTER ? at : -1;
}

/** What the last letter before `end` folds to; marks and soft hyphens may stand behind it. */
function lastLetter(text: string, end: number, codes: Uint16Array): number {
  let at = end - 1;
  while (codes[text.charCodeAt(at)] === IGNORE) at -= 1;
  return codes[text.charCodeAt(at)] ?? 0;
}

/** Names that begin at `start`, in the middle of a word, with the part of it that was read. */
function findFrom(finder: NameFinder, start: number, word: number): void {
  finder.findFirstStems(start, word);
  if (finder.begins(start, word)) finder.follow(start, word);
}

/** Names that begin at `start`, behind prefixes of these lists. */
function findBehind(finder: NameFinder, text: string, start: number, lists: number, { contractions }: InflectedWords, codes: Uint16Array): void {
  const { read } = finder;
  if ((lists & 1) !== 0) findFrom(finder, start, read.readPart(start));
  for (let number = 0; lists >> (number + 1) !== 0; number += 1) {
    const contraction = contractions[number];
    if (contraction === undefined || (lists & (2 << number)) === 0) continue;
    const from = afterUnits(text, start, contraction.written, codes);
    if (from < 0) continue;
    findFrom(finder, start, read.readPart(from, contraction.name, contraction.hash));
  }
}

/**
 * Finds every name on whole words, as the plain scan does, and those behind the prefixes and before the endings of a
 * language. Time grows with the text, and with the prefixes that a word really begins with.
 */
export function scanInflected(lexicon: Lexicon, text: string, found: FoundNames, words: InflectedWords): void {
  const { fold } = lexicon;
  const { codes } = fold;
  const { prefixes, suffixes, leastAfterPrefix } = words;
  const finder = new NameFinder(lexicon, text, found, words);
  const length = text.length;
  let at = 0;
  while (at < length) {
    const first = codes[text.charCodeAt(at)] ?? 0;
    if (first < FIRST_LETTER) {
      at += 1;
      continue;
    }
    const wordStart = at;
    const word = finder.read.read(wordStart);
    at = finder.read.endOf(word);
    const last = lastLetter(text, at, codes);
    const begins = finder.begins(wordStart, word);
    const endsAlike = last >= FIRST_EXPANSION || suffixes.step(0, last) !== 0;
    if (begins || endsAlike) {
      finder.least = 0;
      if (endsAlike) finder.findFirstStems(wordStart, word);
      if (begins) finder.follow(wordStart, word);
    }
    if (first < FIRST_EXPANSION && prefixes.step(0, first) === 0) continue;
    finder.least = leastAfterPrefix;
    let node = step(prefixes, 0, text.charCodeAt(wordStart), fold);
    for (let start = wordStart + 1; node !== 0 && start < at; start += 1) {
      const unit = text.charCodeAt(start);
      const lists = prefixes.listsAt(node);
      if (lists !== 0 && (codes[unit] ?? 0) >= FIRST_LETTER) findBehind(finder, text, start, lists, words, codes);
      node = step(prefixes, node, unit, fold);
    }
  }
}
