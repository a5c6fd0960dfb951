import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { mentionsOfText } from '../../../../core/articles/article-mentions';
import { readArticle, type ReadArticle } from '../../../../core/articles/read-article';
import { phraseAround } from '../../../../core/articles/wordings/phrase-around';
import { mentionsBySentence, phrasedSentence, WORDING_FORMS, wordingsOf } from '../../../../core/articles/wordings/wordings';
import { MOST_WORDS, PHRASE_KINDS, wordCount } from '../../../../core/articles/wordings/wordings-phrases';
import { ArticleId, EntityId } from '../../../../core/model/ids';
import type { Mention } from '../../../../core/model/mention';
import { readCases } from '../../../cases/read-cases';
import { shipped } from '../../knowledge/shipped';

const { matcher } = shipped();
const read = (text: string, language: 'en' | 'tr' = 'en'): { read: ReadArticle; mentions: Mention[] } => ({
  read: readArticle({ id: v.parse(ArticleId, 'made-up'), metadata: { language }, text }),
  mentions: mentionsOfText(matcher, text, { lang: language }),
});

const list = v.optional(v.array(v.string()));
const cases = readCases('wordings.yaml', v.strictObject({
  text: v.string(),
  entity: EntityId,
  not: v.optional(v.array(v.string()), []),
  ...v.entriesFromList(WORDING_FORMS, list),
}));

describe('wordings', () => {
  it.each(cases)('of $entity in "$text"', ({ text, entity, not, ...forms }) => {
    const article = read(text);
    const own = wordingsOf(article.read, article.mentions).filter((wording) => wording.entity === entity);
    for (const form of WORDING_FORMS) {
      const expected = forms[form];
      if (expected === undefined) continue;
      expect(own.filter((wording) => wording.form === form).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
    }
    for (const phrase of not) expect(own.map(({ start, end }) => text.slice(start, end))).not.toContain(phrase);
  });

  it('are none in a language whose parts of speech are not known', () => {
    const { read: article, mentions } = read('Erdoğan Ankara’da konuştu. Recep Tayyip Erdoğan geldi.', 'tr');
    expect(mentions.length).toBeGreaterThan(0);
    expect(wordingsOf(article, mentions)).toEqual([]);
  });
});

describe('phrases', () => {
  const WORDS = ['Hamas', 'Israel', 'the', 'of', 'and', ',', '"', '’s', '(', 'attacks', 'said', 'new', 'was', 'to', 'Gaza Strip', '.', 'in', 'between', 'storming', 'occupied', 'that'];

  it('begin and end with words of one sentence and are short, whatever the text', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }), (parts) => {
      const text = parts.join(' ');
      const { read: article, mentions } = read(text);
      const own = mentionsBySentence(article, mentions);
      for (const [at, sentence] of article.sentences.entries()) {
        const { units, phrases } = phrasedSentence(sentence, own[at] ?? []);
        for (const { from, to, kind } of phrases) {
          expect(PHRASE_KINDS).toContain(kind);
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(units.length);
          if (kind !== 'attribution') expect(wordCount(units, from, to)).toBeLessThanOrEqual(MOST_WORDS);
        }
      }
    }), { numRuns: 60 });
  });
});

describe('the phrase around a name', () => {
  it.each([
    ['Aid reached the besieged Gaza Strip.', 'besieged Gaza Strip'],
    ['They met the terrorist organization Hamas.', 'terrorist organization Hamas'],
    ['He condemned Hamas.', 'Hamas'],
    ['Leaders praised Hamas.', 'Hamas'],
    ['Hamas left.', 'Hamas'],
    ['The group, Hamas, left.', 'Hamas'],
    ['It follows the attack in Gaza.', 'Gaza'],
    ['It is Islam’s holy book Quran.', 'holy book Quran'],
    ['He left a tense Gaza meeting.', 'Gaza'],
  ])('in "%s" is "%s"', (text, phrase) => {
    const { read: article, mentions } = read(text);
    const mention = mentions.at(-1) ?? { start: 0, end: 0 };
    const [sentence] = article.sentences;
    const [start, end] = sentence ? phraseAround(phrasedSentence(sentence, mentions), mention.start, mention.end) : [0, 0];
    expect(text.slice(start, end)).toBe(phrase);
  });
});
