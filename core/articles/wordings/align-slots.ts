import type { Match, MatchRules, TokenSentence } from './align-phrases';
import { weightOf } from './align-phrases';
import type { Phrase } from './wordings-phrases';

/** Words that a gap may hold on each side. */
const MOST_WORDS = 4;

/** What stands in one sentence where the other has something else, between words that both have. */
export interface Slot {
  readonly a: Phrase;
  readonly b: Phrase;
}

/** The heaviest run of matched tokens that keeps the order of both sentences, by dynamic programming. */
function alignment(a: TokenSentence, matches: readonly (readonly Match[])[], rules: MatchRules): (readonly [number, number])[] {
  const ends = matches.flatMap((own, at) => own.map((match) => ({ a: at, b: match.at, weight: match.quality * weightOf(a.tokens[at] ?? { unit: 0, key: '', stem: undefined, entity: undefined, kind: 'general' }, rules) })));
  const best: { score: number; before: number }[] = [];
  let last = -1;
  for (const [at, end] of ends.entries()) {
    let score = end.weight;
    let before = -1;
    for (let other = 0; other < at; other += 1) {
      const earlier = ends[other];
      const value = (best[other]?.score ?? 0) + end.weight;
      if (earlier && earlier.a < end.a && earlier.b < end.b && value > score) {
        score = value;
        before = other;
      }
    }
    best.push({ score, before });
    if (score > (best[last]?.score ?? 0)) last = at;
  }
  const path: (readonly [number, number])[] = [];
  for (let at = last; at >= 0; at = best[at]?.before ?? -1) {
    const end = ends[at];
    if (end) path.unshift([end.a, end.b]);
  }
  return path;
}

/** The longest noun phrase or quotation that lies between two units and has no name or number in it. */
function phraseBetween({ phrased, tokens }: TokenSentence, from: number, to: number): Phrase | undefined {
  let best: Phrase | undefined;
  for (const phrase of phrased.phrases) {
    if ((phrase.kind !== 'noun-phrase' && phrase.kind !== 'quoted') || phrase.from < from || phrase.to > to) continue;
    const own = tokens.filter(({ unit }) => unit >= phrase.from && unit < phrase.to);
    if (own.length > 1 && own.every(({ kind }) => kind === 'word' || kind === 'general') && (!best || phrase.to - phrase.from > best.to - best.from)) best = phrase;
  }
  return best;
}

/** Words that differ where what stands directly before and after is the same. */
export function slotsOf(a: TokenSentence, b: TokenSentence, matches: readonly (readonly Match[])[], rules: MatchRules): Slot[] {
  const path = alignment(a, matches, rules);
  return path.flatMap(([endA, endB], at): Slot[] => {
    const [startA, startB] = path[at - 1] ?? [-1, -1];
    const [sizeA, sizeB] = [endA - startA - 1, endB - startB - 1];
    if (startA < 0 || sizeA < 1 || sizeB < 1 || sizeA > MOST_WORDS || sizeB > MOST_WORDS) return [];
    const between = (sentence: TokenSentence, start: number, end: number): Phrase | undefined =>
      phraseBetween(sentence, (sentence.tokens[start]?.unit ?? 0) + 1, sentence.tokens[end]?.unit ?? 0);
    const [x, y] = [between(a, startA, endA), between(b, startB, endB)];
    return x && y ? [{ a: x, b: y }] : [];
  });
}
