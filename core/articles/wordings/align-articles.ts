import { earliest, latest, type PartialDate } from '../../model/partial-date';
import type { KeyIndex } from './align-index';

/** Days between two articles about the same thing, at most. */
const MOST_DAYS = 7;
/** Articles that one is compared with, at most. */
const MOST_PARTNERS = 5;
/** A key that stands in more articles than this brings none together; it bounds the work for one key. */
const MOST_ARTICLES = 40;
/** Of what the shorter of two articles says, weighed by rarity, so much must be in the other. */
const LEAST_SHARED = 0.08;
/** The same where the day of one is not known. */
const LEAST_SHARED_UNDATED = 0.14;

/** What an article is found by. */
export interface IndexedArticle {
  readonly date: PartialDate | undefined;
  /** Numbers of the keys of each sentence. */
  readonly sentences: readonly Int32Array[];
}

const DAY = 86_400_000;
const dayOf = (date: string): number => Date.parse(date) / DAY;

function days({ date }: IndexedArticle): readonly [first: number, last: number] {
  return date === undefined ? [-Infinity, Infinity] : [dayOf(earliest(date)), dayOf(latest(date))];
}

/** Two articles, by their places in the list, and how much of the shorter one is in the other, 0–1. */
export interface ArticlePair {
  readonly a: number;
  readonly b: number;
  readonly shared: number;
}

/**
 * Finds the articles that are close in time and speak of the same things: those that share keys which few articles have.
 * Each is compared with at most five others. Linear in the number of articles, as the list behind each key is bounded.
 */
export function articlePairs(articles: readonly IndexedArticle[], index: KeyIndex): ArticlePair[] {
  const rare = Math.min(MOST_ARTICLES, Math.max(2, articles.length / 4));
  const rarity = (key: number): number => Math.log((articles.length + 1) / index.articles(key));
  const keys = articles.map(({ sentences }) => [...new Set(sentences.flatMap((own) => [...own]))]);
  const totals = keys.map((own) => own.reduce((sum, key) => sum + rarity(key), 0));
  const span = articles.map(days);
  const holders = new Map<number, number[]>();
  const found: ArticlePair[] = [];
  for (const [a, own] of keys.entries()) {
    const scores = new Map<number, number>();
    for (const key of own) {
      if (index.articles(key) > rare) continue;
      const others = holders.get(key) ?? [];
      for (const b of others) scores.set(b, (scores.get(b) ?? 0) + rarity(key));
      others.push(a);
      holders.set(key, others);
    }
    const [first, last] = span[a] ?? [0, 0];
    for (const [b, score] of scores) {
      const [otherFirst, otherLast] = span[b] ?? [0, 0];
      const shared = score / Math.min(totals[a] ?? 1, totals[b] ?? 1);
      const least = first === -Infinity || otherFirst === -Infinity ? LEAST_SHARED_UNDATED : LEAST_SHARED;
      if (shared >= least && otherFirst - last <= MOST_DAYS && first - otherLast <= MOST_DAYS) found.push({ a: b, b: a, shared });
    }
  }
  return closest(found);
}

/** Keeps the best partners of each article, those of one article together. */
function closest(pairs: readonly ArticlePair[]): ArticlePair[] {
  const counts = new Map<number, number>();
  const count = (article: number): number => counts.get(article) ?? 0;
  return [...pairs].sort((x, y) => y.shared - x.shared || x.a - y.a || x.b - y.b).filter(({ a, b }) => {
    if (count(a) >= MOST_PARTNERS || count(b) >= MOST_PARTNERS) return false;
    counts.set(a, count(a) + 1);
    counts.set(b, count(b) + 1);
    return true;
  }).sort((x, y) => x.a - y.a || x.b - y.b);
}
