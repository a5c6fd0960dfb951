import type { EntityId } from '../../model/ids';
import { actionPairs } from './align-actions';
import { articlePairs } from './align-articles';
import { strongestPairs } from './align-choose';
import { createKeyIndex, type KeyIndex } from './align-index';
import { keysOf, tokensOf } from './align-keys';
import { namePairs } from './align-names';
import type { MatchRules } from './align-phrases';
import { placeOf, preparing, type ArticleToPair, type PreparedArticle } from './align-prepare';
import { sentencePairs } from './align-sentences';
import { statementPairs } from './align-statements';
import type { WordingPair } from './wording-pair';
import { mentionsBySentence, phraseRules } from './wordings';
import { unitsOf } from './wordings-units';

export type { ArticleToPair } from './align-prepare';

/** What encloses an entity or goes by its name: for each entity, the entities around it. */
export type Around = ReadonlyMap<EntityId, readonly EntityId[]>;

/** Of pairs at this strength about four in five mean the same thing on both sides. */
const LEAST_STRENGTH = 0.58;
/** Words of a sentence at most; what is longer is no sentence but what a page has around its text. */
const LONGEST_SENTENCE = 70;
/** Sentences that stand word for word in more articles are signatures and calls to subscribe. */
const MOST_COPIES = 2;
/** Acts done to an entity are one act only where few sentences speak of it. */
const RARE = 0.5;
const SAME_ENTITY = 0.65;
const RELATED_ENTITY = 0.6;

function namedPairs(a: PreparedArticle, b: PreparedArticle, { related }: MatchRules): WordingPair[] {
  return namePairs(a, b, related, phraseRules).map(({ entity, a: own, b: other, strength, by }) => ({
    about: [entity],
    a: { article: a.id, sentence: own.sentence, start: own.start, end: own.end },
    b: { article: b.id, sentence: other.sentence, start: other.start, end: other.end },
    strength,
    by,
  }));
}

function actedPairs(a: PreparedArticle, b: PreparedArticle, { related, weight }: MatchRules): WordingPair[] {
  const rare = ({ entity }: { readonly entity: EntityId }): boolean => weight(`@${entity}`) >= RARE;
  return actionPairs(a.actions.filter(rare), b.actions.filter(rare), related).map(({ a: own, b: other }) => ({
    about: [...new Set([own.entity, other.entity])],
    a: placeOf(a, own.sentence, own.phrase),
    b: placeOf(b, other.sentence, other.phrase),
    strength: own.entity === other.entity ? SAME_ENTITY : RELATED_ENTITY,
    by: 'action',
  }));
}

/** Sentences of articles as texts, to see which stand word for word elsewhere. */
const sentenceTexts = ({ read: { article: { text }, sentences } }: ArticleToPair): string[] => sentences.map(({ start, end }) => text.slice(start, end));

function indexArticles(articles: readonly ArticleToPair[], texts: readonly (readonly string[])[], index: KeyIndex) {
  const copies = new Map<string, number>();
  for (const own of texts) for (const sentence of new Set(own)) copies.set(sentence, (copies.get(sentence) ?? 0) + 1);
  return articles.map(({ read, mentions }, at) => {
    const own = mentionsBySentence(read, mentions);
    const keys = read.sentences.map((sentence, number) => {
      const copied = (copies.get(texts[at]?.[number] ?? '') ?? 0) > MOST_COPIES;
      return copied || sentence.words.length > LONGEST_SENTENCE ? [] : keysOf(tokensOf(unitsOf(sentence, own[number] ?? []), phraseRules));
    });
    return { date: read.article.metadata.date, sentences: index.add(keys) };
  });
}

/**
 * Finds where two articles put the same thing differently. Compared are articles at most a week apart that share what few
 * articles have, each with at most five others, so that the work grows with the number of articles and no faster.
 * @param around for places, what encloses them, so that "the hall in the mosque" can meet "the mosque".
 * @returns the pairs of all pairs of articles, at most forty for each, strongest first.
 */
export function wordingPairsOf(articles: readonly ArticleToPair[], around: Around = new Map()): WordingPair[] {
  const index = createKeyIndex();
  const texts = articles.map(sentenceTexts);
  const indexed = indexArticles(articles, texts, index);
  const rules: MatchRules = {
    weight: (key) => {
      const number = index.numberOf(key);
      return number === undefined ? 1 : index.weight(number);
    },
    related: (a, b) => (around.get(a)?.includes(b) ?? false) || (around.get(b)?.includes(a) ?? false),
  };
  const prepared = preparing(articles);
  const without = (at: number, others: ReadonlySet<string>): (Int32Array | undefined)[] =>
    (indexed[at]?.sentences ?? []).map((keys, number) => (others.has(texts[at]?.[number] ?? '') ? undefined : keys));
  return articlePairs(indexed, index).flatMap(({ a, b }) => {
    const [x, y] = [prepared(a), prepared(b)];
    if (!x || !y) return [];
    const sentences = sentencePairs(without(a, new Set(texts[b])), without(b, new Set(texts[a])), index);
    const statements = sentences.flatMap((pair) => statementPairs(x, y, pair, rules, LEAST_STRENGTH));
    return strongestPairs([...namedPairs(x, y, rules), ...actedPairs(x, y, rules), ...statements], LEAST_STRENGTH, [x.text, y.text]);
  }).sort((x, y) => y.strength - x.strength);
}
