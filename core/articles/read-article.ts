import type { Article } from '../model/article';
import { descriptorOf } from '../text/languages';
import { sentencesOf } from '../text/sentences';
import { paragraphsOf } from './paragraphs';
import { tagWords, type Word } from './tagged-words';

/** A sentence of an article; all offsets are into the article's whole text. */
export interface ReadSentence {
  readonly start: number;
  readonly end: number;
  /** Counts from 0 in the article. */
  readonly paragraph: number;
  /** Empty where the language's parts of speech are not known. */
  readonly words: readonly Word[];
}

/** An article cut into sentences and words. */
export interface ReadArticle {
  readonly article: Article;
  readonly sentences: readonly ReadSentence[];
}

/** Cuts an article; a line end inside a paragraph ends no sentence, a paragraph's end does. */
export function readArticle(article: Article): ReadArticle {
  const { text, metadata } = article;
  const language = descriptorOf(metadata.language);
  const sentences = paragraphsOf(text).flatMap((paragraph, number) => {
    const flat = text.slice(paragraph.start, paragraph.end).replace(/[\r\n]/g, ' ');
    return sentencesOf(flat, language).map(({ start, end }): ReadSentence => ({
      start: start + paragraph.start,
      end: end + paragraph.start,
      paragraph: number,
      words: language.id === 'en' ? wordsAt(flat.slice(start, end), start + paragraph.start) : [],
    }));
  });
  return { article, sentences };
}

const wordsAt = (sentence: string, offset: number): Word[] =>
  tagWords(sentence).map((word) => ({ ...word, start: word.start + offset, end: word.end + offset }));
