import type { PairOrigin, PhraseAt, WordingPair } from './wording-pair';

/** Pairs of two articles, at most. */
const MOST_PAIRS = 40;

/** Pairs of one group are told once for one place. */
const GROUP: Readonly<Record<PairOrigin, string>> = {
  name: 'name', epithet: 'epithet', place: 'place', action: 'phrase', phrase: 'phrase', slot: 'phrase', attribution: 'phrase',
};

const overlap = (x: PhraseAt, y: PhraseAt): boolean => x.sentence === y.sentence && x.start < y.end && y.start < x.end;

/** Whether a pair says again, or against, what a stronger one says. */
function isCovered(pair: WordingPair, stronger: WordingPair): boolean {
  if (GROUP[pair.by] !== GROUP[stronger.by]) return false;
  const [a, b] = [overlap(stronger.a, pair.a), overlap(stronger.b, pair.b)];
  const sameSentences = stronger.a.sentence === pair.a.sentence && stronger.b.sentence === pair.b.sentence;
  return (a && b) || (sameSentences && (a || b));
}

/** What is left of a phrase without what tells nothing: the article, capitals, the plural, the kind of apostrophe. */
const plain = (text: string): string => text.toLowerCase().replace(/^(?:the|a|an) /u, '').replace(/[’ʼ]/gu, '\'').replace(/\s+/gu, ' ').replace(/s\b/gu, '');

/**
 * The strongest pairs of two articles. Of those that lie over each other one is kept; phrases that differ only in an article
 * or in number are no pair.
 * @param least strength that a pair must have. @param texts of the two articles.
 */
export function strongestPairs(pairs: readonly WordingPair[], least: number, [textA, textB]: readonly [string, string]): WordingPair[] {
  const chosen: WordingPair[] = [];
  const seen = new Set<string>();
  const sorted = pairs.filter(({ strength }) => strength >= least).sort((x, y) => y.strength - x.strength || x.a.start - y.a.start || x.b.start - y.b.start);
  for (const pair of sorted) {
    if (chosen.length === MOST_PAIRS) break;
    const [a, b] = [plain(textA.slice(pair.a.start, pair.a.end)), plain(textB.slice(pair.b.start, pair.b.end))];
    const key = `${a}|${b}`;
    if (a === b || seen.has(key) || chosen.some((other) => isCovered(pair, other))) continue;
    seen.add(key);
    chosen.push(pair);
  }
  return chosen;
}
