import type { ArticleId, EntityId } from '../../model/ids';
import type { Mention } from '../../model/mention';
import { actionsOf, type Action } from './align-actions';
import { tokensOf } from './align-keys';
import type { NamedArticle } from './align-names';
import { tokenSentence, type TokenSentence } from './align-phrases';
import type { ReadArticle } from '../read-article';
import type { PhraseAt } from './wording-pair';
import { mentionsBySentence, phraseRules, phrasedSentence, wordingsOfSentence, type Wording } from './wordings';
import type { Phrase } from './wordings-phrases';

/** An article cut into sentences, with the names in it. */
export interface ArticleToPair {
  readonly read: ReadArticle;
  readonly mentions: readonly Mention[];
}

/** An article ready to be compared. */
export interface PreparedArticle extends NamedArticle {
  readonly id: ArticleId;
  readonly sentences: readonly TokenSentence[];
  readonly actions: readonly Action[];
}

function prepare({ read, mentions }: ArticleToPair): PreparedArticle {
  const own = mentionsBySentence(read, mentions);
  const byEntity = new Map<EntityId, Wording[]>();
  const sentences = read.sentences.map((sentence, at) => {
    const phrased = phrasedSentence(sentence, own[at] ?? []);
    for (const wording of wordingsOfSentence(phrased, at)) {
      const known = byEntity.get(wording.entity) ?? [];
      known.push(wording);
      byEntity.set(wording.entity, known);
    }
    return tokenSentence(phrased, tokensOf(phrased.units, phraseRules));
  });
  const actions = sentences.flatMap((sentence, at) => actionsOf(sentence, at, phraseRules.phrases));
  return { id: read.article.id, text: read.article.text, sentences, byEntity, actions };
}

/** Articles kept ready at a time: one takes about half a megabyte, and is needed for a few partners only. */
const MOST_KEPT = 100;

/** Makes articles ready when they are asked for; the ones asked for last are kept. */
export function preparing(articles: readonly ArticleToPair[]): (at: number) => PreparedArticle | undefined {
  const kept = new Map<number, PreparedArticle>();
  return (at) => {
    const article = articles[at];
    const known = kept.get(at) ?? (article && prepare(article));
    if (!known) return undefined;
    kept.delete(at);
    kept.set(at, known);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return known;
  };
}

/** A phrase of a sentence as a place in its article. */
export function placeOf({ id, sentences }: PreparedArticle, sentence: number, { from, to }: Phrase): PhraseAt {
  const units = sentences[sentence]?.phrased.units ?? [];
  return { article: id, sentence, start: units[from]?.start ?? 0, end: units[to - 1]?.end ?? 0 };
}
