import type { Article } from '../model/article';
import { descriptorOf } from '../text/languages';
import { sentencesOf } from '../text/sentences';
import { PackedWords } from './packed-words';
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

/** Words of the article that was looked at last, by sentence: whoever reads an article asks for the same words many times. */
let unpacked: { readonly packed: PackedWords; readonly bySentence: Map<number, readonly Word[]> } | undefined;

function wordsOf(packed: PackedWords, from: number, to: number): readonly Word[] {
  if (unpacked?.packed !== packed) unpacked = { packed, bySentence: new Map() };
  let words = unpacked.bySentence.get(from);
  if (!words) {
    words = packed.unpack(from, to);
    unpacked.bySentence.set(from, words);
  }
  return words;
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly words: readonly Word[];
}

function cut({ text, metadata }: Article): Cut[] {
  const language = descriptorOf(metadata.language);
  return paragraphsOf(text).flatMap((paragraph, number) => {
    const flat = text.slice(paragraph.start, paragraph.end).replace(/[\r\n]/g, ' ');
    return sentencesOf(flat, language).map(({ start, end }): Cut => {
      const offset = start + paragraph.start;
      const words = language.id === 'en' ? tagWords(flat.slice(start, end)) : [];
      return { start: offset, end: end + paragraph.start, paragraph: number, words: words.map((word) => ({ ...word, start: word.start + offset, end: word.end + offset })) };
    });
  });
}

/** Cuts an article; a line end inside a paragraph ends no sentence, a paragraph's end does. */
export function readArticle(article: Article): ReadArticle {
  const cuts = cut(article);
  const packed = new PackedWords(article.text, cuts.flatMap(({ words }) => words));
  let from = 0;
  const sentences = cuts.map(({ start, end, paragraph, words: { length } }): ReadSentence => {
    const first = from;
    from += length;
    return { start, end, paragraph, get words() { return length === 0 ? [] : wordsOf(packed, first, first + length); } };
  });
  return { article, sentences };
}
