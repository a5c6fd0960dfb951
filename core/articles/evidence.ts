import type { Matcher } from '../match/matcher';
import type { Article } from '../model/article';
import type { ArticleId, EntityId } from '../model/ids';
import type { Mention } from '../model/mention';
import type { Sentence } from '../text/sentences';
import { mentionsOfText } from './article-mentions';
import { readArticle, type ReadArticle } from './read-article';
import { phraseAround } from './wordings/phrase-around';
import { mentionsBySentence, phrasedSentence } from './wordings/wordings';

/** A sentence of an article that mentions an entity, with the phrase that it puts around the name. */
export interface EvidenceSentence {
  readonly article: ArticleId;
  /** Counts from 0 in the article. */
  readonly sentence: number;
  /** Offsets of the phrase within the sentence. */
  readonly phrase: readonly [start: number, end: number];
}

/** What one article holds. */
export interface ArticleEvidence {
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly byEntity: ReadonlyMap<EntityId, readonly EvidenceSentence[]>;
}

/** Finds the sentences of an article that mention entities. @param mentions of its whole text, in its order. */
export function evidenceIn(read: ReadArticle, mentions: readonly Mention[]): ArticleEvidence {
  const { id } = read.article;
  const own = mentionsBySentence(read, mentions);
  const byEntity = new Map<EntityId, EvidenceSentence[]>();
  for (const [number, sentence] of read.sentences.entries()) {
    const names = own[number] ?? [];
    const phrased = names.length > 0 && sentence.words.length > 0 ? phrasedSentence(sentence, names) : undefined;
    for (const { entity, start, end } of names) {
      const [from, to] = phrased ? phraseAround(phrased, start, end) : [start, end];
      const found = byEntity.get(entity) ?? [];
      found.push({ article: id, sentence: number, phrase: [from - sentence.start, to - sentence.start] });
      byEntity.set(entity, found);
    }
  }
  return { sentences: read.sentences.map(({ start, end }) => ({ start, end })), mentions, byEntity };
}

/** The same of an article that nobody has read yet, by the matcher that runs in the browser. */
export function evidenceOf(article: Article, matcher: Matcher): ArticleEvidence {
  const { text, metadata } = article;
  return evidenceIn(readArticle(article), mentionsOfText(matcher, text, { lang: metadata.language, date: metadata.date }));
}
