/** Numbers for keys, and in how many sentences and articles each stands. */
export interface KeyIndex {
  /** Counts the keys of an article. @param sentences their keys. @returns the same as numbers. */
  readonly add: (sentences: readonly (readonly string[])[]) => Int32Array[];
  readonly numberOf: (key: string) => number | undefined;
  /** 0–1: how much it tells that two sentences share a key; 1 where it stands in one sentence of all. */
  readonly weight: (key: number) => number;
  /** In how many articles a key stands. */
  readonly articles: (key: number) => number;
}

/** Weighs keys by inverse document frequency (Spärck Jones, 1972) over sentences, scaled to 0–1. */
export function createKeyIndex(): KeyIndex {
  const numbers = new Map<string, number>();
  const inSentences: number[] = [];
  const inArticles: number[] = [];
  let sentenceCount = 0;
  const number = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    inSentences.push(0);
    inArticles.push(0);
    numbers.set(key, inSentences.length - 1);
    return inSentences.length - 1;
  };
  return {
    add: (sentences) => {
      const own = new Set<number>();
      const numbered = sentences.map((keys) => Int32Array.from(keys, number));
      for (const keys of numbered) {
        if (keys.length > 0) sentenceCount += 1;
        for (const key of keys) {
          inSentences[key] = (inSentences[key] ?? 0) + 1;
          own.add(key);
        }
      }
      for (const key of own) inArticles[key] = (inArticles[key] ?? 0) + 1;
      return numbered;
    },
    numberOf: (key) => numbers.get(key),
    weight: (key) => Math.log((sentenceCount + 1) / Math.max(1, inSentences[key] ?? 1)) / Math.log(sentenceCount + 1 || 2),
    articles: (key) => inArticles[key] ?? 0,
  };
}
