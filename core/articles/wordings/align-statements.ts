import { attributionPairs } from './align-attributions';
import { compareRanges, matchesOf, weightOf, type Comparison, type MatchRules, type TokenSentence } from './align-phrases';
import { placeOf, type PreparedArticle } from './align-prepare';
import { canCompare, putsDifferently } from './align-rules';
import type { SentencePair } from './align-sentences';
import { slotsOf } from './align-slots';
import type { WordingPair } from './wording-pair';

/** Sentences that share less tell different things, whatever their slots. */
const SAME_STATEMENT = 0.3;
/** Sentences that share less may be of one thing by two sources, of which each says something else. */
const SAME_REPORT = 0.4;
/** One actor told in another grammar ("Israeli airstrikes", "airstrikes by Israel") makes it surer that one thing is meant. */
const SAME_ACTOR = 0.06;
/** Clauses have more ways to be of different things than noun phrases have, and so have phrases that share one word. */
const CLAUSE = -0.05;
const ONE_WORD = -0.06;
/** Only the grammar differs. */
const VARIANT = 0.8;

/** How sure a pair of phrases is: from how much the phrases share, how much their sentences share, and how rare that is. */
function strengthOf({ a: { phrase: { kind } }, matched, restA, restB, exact, near, shared }: Comparison, sentence: TokenSentence, sentenceShared: number, rules: MatchRules): number {
  const weight = matched.reduce((sum, [at]) => sum + (sentence.tokens[at] ? weightOf(sentence.tokens[at], rules) : 0), 0);
  const sure = 0.3 * shared + 0.4 * Math.min(1, sentenceShared / 0.5) + 0.3 * Math.min(1, weight / 1.5);
  if (restA.length === 0 && restB.length === 0) return VARIANT * sure;
  return Math.min(1, sure + (exact || near ? 0 : SAME_ACTOR) + (kind === 'clause' ? CLAUSE : 0) + (matched.length === 1 ? ONE_WORD : 0));
}

/** Pairs of phrases of two sentences that may speak of the same thing, unsorted. */
export function statementPairs(a: PreparedArticle, b: PreparedArticle, pair: SentencePair, rules: MatchRules, least: number): WordingPair[] {
  const [x, y] = [a.sentences[pair.a], b.sentences[pair.b]];
  if (!x || !y) return [];
  const matches = matchesOf(x, y, rules);
  const found: WordingPair[] = [];
  for (const own of x.ranges) {
    if (!matches.slice(own.from, own.to).some((list) => list.length > 0)) continue;
    for (const other of y.ranges) {
      if (!canCompare(own.phrase, other.phrase)) continue;
      const comparison = compareRanges(own, other, [x, y], matches, rules);
      if (!comparison || !putsDifferently(comparison, [x, y], pair.shared)) continue;
      const strength = strengthOf(comparison, x, pair.shared, rules);
      if (strength < least) continue;
      const about = [...new Set(comparison.matched.flatMap(([at]) => x.tokens[at]?.entity ?? []))];
      found.push({ about, a: placeOf(a, pair.a, own.phrase), b: placeOf(b, pair.b, other.phrase), strength, by: 'phrase' });
    }
  }
  if (pair.shared < SAME_STATEMENT) return found;
  const between = { about: [], strength: 0.4 + 0.5 * pair.shared };
  for (const slot of slotsOf(x, y, matches, rules)) found.push({ ...between, a: placeOf(a, pair.a, slot.a), b: placeOf(b, pair.b, slot.b), by: 'slot' });
  if (pair.shared < SAME_REPORT) return found;
  for (const slot of attributionPairs(x, y)) found.push({ ...between, a: placeOf(a, pair.a, slot.a), b: placeOf(b, pair.b, slot.b), by: 'attribution' });
  return found;
}
