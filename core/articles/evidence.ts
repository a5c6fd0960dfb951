import type { Matcher } from '../match/matcher';
import type { Article } from '../model/article';
import type { ArticleId, EntityId } from '../model/ids';
import type { Mention } from '../model/mention';
import { descriptorOf } from '../text/languages';
import { sentencesOf, type Sentence } from '../text/sentences';
import { mentionsOfText } from './article-mentions';
import { paragraphsOf } from './paragraphs';
import { phraseStart } from './wording';

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

/** Sentences of a text, offsets into the whole; a line end inside a paragraph ends none, a paragraph's end does. */
function sentencesOfArticle({ text, metadata }: Article): Sentence[] {
  const language = descriptorOf(metadata.language);
  return paragraphsOf(text).flatMap(({ start, end }) =>
    sentencesOf(text.slice(start, end).replace(/[\r\n]/g, ' '), language).map((sentence) => ({ start: sentence.start + start, end: sentence.end + start })));
}

/** Finds the sentences of an article that mention entities, by the matcher that runs in the browser. */
export function evidenceOf(article: Article, matcher: Matcher): ArticleEvidence {
  const { text, metadata, id } = article;
  const language = descriptorOf(metadata.language);
  const sentences = sentencesOfArticle(article);
  const mentions = mentionsOfText(matcher, text, { lang: metadata.language, date: metadata.date });
  const byEntity = new Map<EntityId, EvidenceSentence[]>();
  for (const mention of mentions) {
    const index = sentences.findIndex(({ start, end }) => start <= mention.start && mention.end <= end);
    const sentence = sentences[index];
    if (!sentence) continue;
    const whole = text.slice(sentence.start, sentence.end);
    const start = phraseStart(whole, mention.start - sentence.start, language);
    const found = byEntity.get(mention.entity) ?? [];
    found.push({ article: id, sentence: index, phrase: [start, mention.end - sentence.start] });
    byEntity.set(mention.entity, found);
  }
  return { sentences, mentions, byEntity };
}
