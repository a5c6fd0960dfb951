import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../core/articles/read-article';
import { tagWords } from '../../../core/articles/tagged-words';
import type { Language } from '../../../core/model/language';
import { ArticleId } from '../../../core/model/ids';

const read = (text: string, language: Language = 'en'): ReturnType<typeof readArticle> =>
  readArticle({ id: v.parse(ArticleId, 'made-up'), metadata: { language }, text });

describe('a tagged word', () => {
  it.each([
    ['Recep Tayyip Erdoğan spoke.', ['Recep', 'Tayyip', 'Erdoğan', 'spoke', '.']],
    ['Türkiye’s third-holiest site', ['Türkiye', '’s', 'third-holiest', 'site']],
    ['the Israel–Hamas war', ['the', 'Israel–Hamas', 'war']],
    ['“Yes,” he said', ['“', 'Yes', ',', '”', 'he', 'said']],
  ])('of %j is cut where people read one', (text, words) => {
    expect(tagWords(text).map((word) => word.text)).toEqual(words);
  });

  it('has its base form and its part of speech', () => {
    expect(tagWords('They attacked holy places.').map(({ pos, lemma }) => `${lemma}/${pos}`)).toEqual(['they/PRON', 'attack/VERB', 'holy/ADJ', 'place/NOUN', './PUNCT']);
  });

  it('stands where it says, in any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(tagWords(text).filter((word) => text.slice(word.start, word.end) !== word.text)).toEqual([]);
    }));
  });
});

describe('a read article', () => {
  const text = 'Ada Stone spoke on Friday. Nobody listened.\n\nBen Hill, who had come late, left.';

  it('keeps its words where they stand in the whole text, whichever article is read in between', () => {
    const first = read(text);
    const before = first.sentences.map(({ words }) => words.map((word) => word.text));
    const second = read('Something else.');
    expect(second.sentences.flatMap(({ words }) => words.map((word) => word.text))).toEqual(['Something', 'else', '.']);
    expect(first.sentences.map(({ words }) => words.map((word) => word.text))).toEqual(before);
    expect(first.sentences.flatMap(({ words }) => words).filter(({ start, end, text: word }) => text.slice(start, end) !== word)).toEqual([]);
  });

  it('has a number for each paragraph', () => {
    expect(read(text).sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
  });

  it('has no words where the language has no tagger', () => {
    expect(read('Erdoğan konuştu.', 'tr').sentences.map(({ words }) => words)).toEqual([[]]);
  });
});
