import type { KeyIndex } from './align-index';

/** Two sentences, by their numbers in their articles, and how much they share: 0–1, by rarity (a weighted Dice measure). */
export interface SentencePair {
  readonly a: number;
  readonly b: number;
  readonly shared: number;
}

/** Pairs of sentences of two articles, at most. */
const MOST_PAIRS = 40;
/** Sentences of the other article that one is compared with. */
const MOST_PARTNERS = 3;
const LEAST_SHARED = 0.14;

/**
 * Finds the sentences of two articles that may speak of the same thing, best first.
 * Sentences that are left out (`undefined`) are those that stand word for word in both.
 */
export function sentencePairs(a: readonly (Int32Array | undefined)[], b: readonly (Int32Array | undefined)[], index: KeyIndex): SentencePair[] {
  const total = (keys: Int32Array): number => keys.reduce((sum, key) => sum + index.weight(key), 0);
  const totals = b.map((keys) => (keys === undefined ? 0 : total(keys)));
  const holders = new Map<number, number[]>();
  for (const [at, keys] of b.entries()) {
    for (const key of keys ?? []) {
      const own = holders.get(key) ?? [];
      own.push(at);
      holders.set(key, own);
    }
  }
  const found = a.flatMap((keys, at) => {
    if (keys === undefined) return [];
    const scores = new Map<number, number>();
    for (const key of keys) for (const other of holders.get(key) ?? []) scores.set(other, (scores.get(other) ?? 0) + index.weight(key));
    const own = total(keys);
    return [...scores]
      .map(([other, score]) => ({ a: at, b: other, shared: (2 * score) / (own + (totals[other] ?? 0)) }))
      .filter(({ shared }) => shared >= LEAST_SHARED)
      .sort((x, y) => y.shared - x.shared || x.b - y.b)
      .slice(0, MOST_PARTNERS);
  });
  return found.sort((x, y) => y.shared - x.shared || x.a - y.a || x.b - y.b).slice(0, MOST_PAIRS);
}
