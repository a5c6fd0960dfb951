import { invent, wordsWithCapital } from '../invented';
import { pick, seededRandom } from '../random';

/** Words with capitals inside a sentence, one to three in a row. Beginnings and ends are plain letters, for peers that know no others. */
const PHRASE = /(?<=[a-z,] )[A-Z][\p{L}’']*[a-z](?: [A-Z][\p{L}’']*[a-z]){0,2}/gu;

/** What the text itself names, the frequent ones first. */
function namedIn(text: string): string[] {
  const counts = new Map<string, number>();
  for (const [phrase] of text.matchAll(PHRASE)) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  return [...counts].sort(([a, often], [b, less]) => less - often || (a < b ? -1 : 1)).map(([phrase]) => phrase);
}

/** Three names in four have several words, as in a knowledge base of people, organizations and places. */
function mixed(phrases: readonly string[]): string[] {
  const single = phrases.filter((phrase) => !phrase.includes(' '));
  const several = phrases.filter((phrase) => phrase.includes(' '));
  return several.flatMap((phrase, at) => (at % 3 === 2 ? [phrase, single[(at - 2) / 3] ?? phrase] : [phrase]));
}

/**
 * So many distinct names, always the same; fewer are the first of more. The first are names of the text, then come pairs
 * of its words, pairs with an invented word, and invented words, so that many names begin with words that the text has.
 */
export function madeNames(text: string, count: number): string[] {
  const names = new Set(mixed(namedIn(text)).slice(0, count));
  const words = wordsWithCapital(text);
  const random = seededRandom(20230407);
  while (names.size < count) {
    const kind = random();
    if (kind < 0.5) names.add(`${pick(random, words)} ${pick(random, words)}`);
    else if (kind < 0.85) names.add(`${pick(random, words)} ${invent(random, words)}`);
    else if (kind < 0.95) names.add(`${invent(random, words)} ${invent(random, words)}`);
    else names.add(invent(random, words));
  }
  return [...names];
}
