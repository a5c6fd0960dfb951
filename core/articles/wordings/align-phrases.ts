import type { EntityId } from '../../model/ids';
import type { Token } from './align-keys';
import type { Phrase, PhrasedSentence } from './wordings-phrases';

/** What can be compared of a sentence: its phrases and what its words stand for. */
export interface TokenSentence {
  readonly phrased: PhrasedSentence;
  readonly tokens: readonly Token[];
  /** Its phrases, without those that name a source. */
  readonly ranges: readonly PhraseRange[];
}

export interface MatchRules {
  /** 0–1: how much it tells that two phrases share the key. */
  readonly weight: (key: string) => number;
  /** Whether one of two entities lies in the other or goes by its name. */
  readonly related: (a: EntityId, b: EntityId) => boolean;
}

/** A token of one sentence and one of the other that say the same. */
export interface Match {
  /** Place among the tokens of the other sentence. */
  readonly at: number;
  /** 0–1. */
  readonly quality: number;
}

const RELATED = 0.6;
const SAME_STEM = 0.9;

/** What each token of a sentence can be matched with in the other. */
export function matchesOf(a: TokenSentence, b: TokenSentence, { related }: MatchRules): Match[][] {
  return a.tokens.map((token) => b.tokens.flatMap((other, at): Match[] => {
    if ((token.kind === 'modal') !== (other.kind === 'modal')) return [];
    if (token.key === other.key) return [{ at, quality: 1 }];
    if (token.stem !== undefined && token.stem === other.stem && token.kind !== other.kind) return [{ at, quality: SAME_STEM }];
    const near = token.entity !== undefined && other.entity !== undefined && related(token.entity, other.entity);
    return near ? [{ at, quality: RELATED }] : [];
  }));
}

/** A phrase with the tokens that lie in it, first and after last. */
export interface PhraseRange {
  readonly phrase: Phrase;
  readonly from: number;
  readonly to: number;
  /** After the last token of the noun phrase that it begins with. */
  readonly firstTo: number;
  /** The token of what it is a phrase of: the noun that it begins with, the verb of a clause. */
  readonly head: number | undefined;
  /** Whether it begins with the subject of a clause. */
  readonly subject: boolean;
  /** Whether it hangs on the noun phrase before it: "holy places" in "the status of holy places". */
  readonly hangs: boolean;
}

/** The first of sorted places that is not before another, by halving. */
function firstFrom(places: readonly number[], from: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Makes a sentence ready to be compared. */
export function tokenSentence(phrased: PhrasedSentence, tokens: readonly Token[]): TokenSentence {
  const places = tokens.map(({ unit }) => unit);
  const starts = phrased.nouns.map(({ from }) => from);
  const ranges = phrased.phrases.flatMap((phrase): PhraseRange[] => {
    const from = firstFrom(places, phrase.from);
    const to = firstFrom(places, phrase.to);
    if (phrase.kind === 'attribution' || from === to) return [];
    const noun = firstFrom(starts, phrase.from);
    const first = phrased.nouns[noun];
    const inside = first !== undefined && first.to <= phrase.to;
    const firstTo = inside ? Math.max(from, firstFrom(places, first.to)) : from;
    const verb = tokens.findIndex(({ unit }, at) => at >= from && at < to && phrased.units[unit]?.pos === 'VERB');
    const own = inside && places[firstTo - 1] === first.to - 1 ? firstTo - 1 : undefined;
    return [{
      phrase, from, to, firstTo,
      head: phrase.kind === 'clause' ? (verb < 0 ? undefined : verb) : own,
      subject: inside && first.from === phrase.from,
      hangs: inside && phrased.nouns[noun - 1]?.link !== undefined,
    }];
  });
  return { phrased, tokens, ranges };
}

/** What two phrases share and do not. */
export interface Comparison {
  readonly a: PhraseRange;
  readonly b: PhraseRange;
  /** Tokens of the two sentences that say the same, in the order of the first. */
  readonly matched: readonly (readonly [a: number, b: number])[];
  readonly restA: readonly Token[];
  readonly restB: readonly Token[];
  /** Whether all that is shared is the same word, not only the same stem or a related place. */
  readonly exact: boolean;
  /** Whether a place is only related to the other. */
  readonly near: boolean;
  /** 0–1, by rarity (a weighted Dice measure). */
  readonly shared: number;
}

const LIGHT = 0.15;

/** Rarity of a token; modal verbs and general words weigh little wherever they stand. */
export const weightOf = ({ key, kind }: Token, { weight }: MatchRules): number =>
  (kind === 'modal' || kind === 'general' ? LIGHT : Math.max(LIGHT, weight(key)));

export function compareRanges(a: PhraseRange, b: PhraseRange, sentences: readonly [TokenSentence, TokenSentence], matches: readonly (readonly Match[])[], rules: MatchRules): Comparison | undefined {
  const used = new Set<number>();
  const matched: (readonly [number, number])[] = [];
  const restA: Token[] = [];
  let exact = true;
  let near = false;
  let shared = 0;
  let total = 0;
  for (let at = a.from; at < a.to; at += 1) {
    const token = sentences[0].tokens[at];
    if (!token) continue;
    const weight = weightOf(token, rules);
    total += weight;
    const match = matches[at]?.find((candidate) => candidate.at >= b.from && candidate.at < b.to && !used.has(candidate.at));
    if (match) {
      used.add(match.at);
      matched.push([at, match.at]);
      shared += 2 * weight * match.quality;
      exact &&= match.quality === 1;
      near ||= match.quality === RELATED;
    } else {
      restA.push(token);
    }
  }
  if (matched.length === 0) return undefined;
  const own = sentences[1].tokens.slice(b.from, b.to);
  for (const token of own) total += weightOf(token, rules);
  const restB = own.filter((_, at) => !used.has(at + b.from));
  return { a, b, matched, restA, restB, exact, near, shared: Math.min(1, shared / total) };
}
