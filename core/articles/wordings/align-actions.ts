import type { EntityId } from '../../model/ids';
import type { PhraseWords } from '../../text/languages/phrase-words';
import type { TokenSentence } from './align-phrases';
import { MOST_WORDS, wordCount, type Phrase } from './wordings-phrases';

/** An act of force and the entity that it is done to. */
export interface Action {
  readonly entity: EntityId;
  readonly sentence: number;
  readonly phrase: Phrase;
  /** Base form of the verb or noun. */
  readonly act: string;
}

/** Prepositions between an act and what it is done to. */
const DONE_TO = new Set(['of', 'on', 'at', 'against', 'in', 'inside']);

/** Acts named by a noun: "the storming of the hall", "clashes between police and worshippers at the mosque". */
function namedActs({ phrased: { units, nouns } }: TokenSentence, sentence: number, { force }: PhraseWords): Action[] {
  return nouns.flatMap(({ from, to }, at): Action[] => {
    const act = units[to - 1]?.lemma.replace(/s$/u, '') ?? '';
    if (!force.has(act) && !force.has(units[to - 1]?.lemma ?? '')) return [];
    const found: Action[] = [];
    for (let next = at; nouns[next]?.link !== undefined; next += 1) {
      const noun = nouns[next + 1];
      if (!noun || wordCount(units, from, noun.to) > MOST_WORDS) break;
      const entity = units[noun.to - 1]?.entity;
      if (entity !== undefined && DONE_TO.has(nouns[next]?.link ?? '')) found.push({ entity, sentence, act, phrase: { kind: 'noun-phrase', from, to: noun.to } });
    }
    return found.slice(0, 1);
  });
}

/** Acts told by a verb: "police entered the mosque". */
function toldActs({ phrased: { units, nouns, phrases } }: TokenSentence, sentence: number, { force }: PhraseWords): Action[] {
  const byEntity = new Map<number, Action>();
  for (const phrase of phrases) {
    if (phrase.kind !== 'clause') continue;
    const verb = units.findIndex(({ pos, lemma }, at) => at >= phrase.from && at < phrase.to && pos === 'VERB' && force.has(lemma));
    const object = nouns.find(({ from }) => from === verb + 1);
    const entity = verb < 0 || !object || object.to > phrase.to ? undefined : units[object.to - 1]?.entity;
    if (entity === undefined) continue;
    const known = byEntity.get(verb);
    if (!known || known.phrase.to - known.phrase.from < phrase.to - phrase.from) byEntity.set(verb, { entity, sentence, phrase, act: units[verb]?.lemma ?? '' });
  }
  return [...byEntity.values()];
}

/** Acts of force in a sentence, each with the entity that it is done to. */
export const actionsOf = (sentence: TokenSentence, number: number, words: PhraseWords): Action[] =>
  [...namedActs(sentence, number, words), ...toldActs(sentence, number, words)];

/** Acts done to one entity, or to two of which one lies in the other, that two articles call differently; each act once. */
export function actionPairs(a: readonly Action[], b: readonly Action[], related: (x: EntityId, y: EntityId) => boolean): { readonly a: Action; readonly b: Action }[] {
  const usedA = new Set<Action>();
  const usedB = new Set<Action>();
  const found: { readonly a: Action; readonly b: Action }[] = [];
  for (const same of [true, false]) {
    for (const x of a) {
      const y = b.find((other) => !usedB.has(other) && other.act !== x.act && (same ? other.entity === x.entity : related(other.entity, x.entity)));
      const told = a.some((other) => other.entity === x.entity && y?.act === other.act);
      if (!y || usedA.has(x) || told) continue;
      usedA.add(x);
      usedB.add(y);
      found.push({ a: x, b: y });
    }
  }
  return found;
}
