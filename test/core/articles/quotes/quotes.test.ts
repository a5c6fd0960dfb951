import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { mentionsOfText } from '../../../../core/articles/article-mentions';
import type { TypeOf } from '../../../../core/articles/quotes/quote-people';
import { quotesOf, type Quote } from '../../../../core/articles/quotes/quotes';
import { readArticle } from '../../../../core/articles/read-article';
import { ArticleId, EntityId } from '../../../../core/model/ids';
import { Language } from '../../../../core/model/language';
import type { Mention } from '../../../../core/model/mention';
import { readCases } from '../../../cases/read-cases';
import { ROOT, shipped } from '../../knowledge/shipped';

const cases = readCases('quotes.yaml', v.strictObject({ text: v.string(), said: v.array(v.string()), lang: v.optional(Language, 'en') }));

const NAMES: Readonly<Record<string, string>> = {
  Erdogan: 'recep-tayyip-erdogan', 'Ebrahim Raisi': 'ebrahim-raisi', Raisi: 'ebrahim-raisi', 'Eli Cohen': 'eli-cohen', Cohen: 'eli-cohen',
  Cavusoglu: 'mevlut-cavusoglu', Herzog: 'isaac-herzog', Hamas: 'hamas', Israel: 'israel', Turkey: 'turkey', Ankara: 'ankara', Gaza: 'gaza-strip',
  'Israeli Foreign Ministry': 'israeli-foreign-ministry',
};
const NO_PERSONS = new Set(['hamas', 'israel', 'turkey', 'ankara', 'gaza-strip', 'israeli-foreign-ministry']);
const ANY_NAME = new RegExp(`\\b(?:${Object.keys(NAMES).toSorted((a, b) => b.length - a.length).join('|')})\\b`, 'g');
const typeOf: TypeOf = (entity) => (NO_PERSONS.has(entity) ? 'organization' : 'person');


const mentionsOf = (text: string): Mention[] => Array.from(text.matchAll(ANY_NAME), ({ 0: surface, index }): Mention => ({
  start: index, end: index + surface.length, surface, entity: v.parse(EntityId, NAMES[surface]), confidence: 1, reason: 'full-name', evidence: [],
}));

const quotesIn = (text: string, language: Language = 'en'): Quote[] =>
  quotesOf(readArticle({ id: v.parse(ArticleId, 'made-up'), metadata: { language }, text }), mentionsOf(text), typeOf);

function line(text: string, { kind, speaker, to, start, end }: Quote): string {
  const name = (who: Quote['speaker']): string => (who ? text.slice(who.start, who.end) + (who.entity === undefined ? '' : ` = ${who.entity}`) : '-');
  return `${kind} | ${name(speaker)}${to ? ` > ${name(to)}` : ''} | ${text.slice(start, end)}`;
}

describe('quotes', () => {
  it.each(cases)('are told with their speakers: $text', ({ text, said, lang }) => {
    expect(quotesIn(text, lang).map((quote) => line(text, quote))).toEqual(said);
  });
});

describe('a quote', () => {
  it('tells its verb and the sentence in which it begins', () => {
    const quotes = quotesIn('It rained. “We will go. We will come back,” Cohen told Raisi. Nobody answered.');
    expect(quotes).toMatchObject([{ kind: 'direct', verb: 'tell', sentence: 1, speaker: { entity: 'eli-cohen' }, to: { entity: 'ebrahim-raisi' } }]);
  });

  it('has places that lie in the text, in order, whatever the text', () => {
    const part = fc.constantFrom('“', '”', '"', '\'', '’', '‘', '«', '»', '„', ',', '.', '?', ': ', ' ', '\n', '\n\n', ' Cohen ', ' said ', ' he ', ' that ', ' told ', ' the ministry ', ' it rained ', ' by ', ' as saying ', ' who ', 'İ', '—');
    fc.assert(fc.property(fc.array(part, { maxLength: 60 }), fc.constantFrom<Language>('en', 'tr', 'ar'), (parts, language) => {
      const text = parts.join('');
      let last = 0;
      for (const { start, end, speaker, to } of quotesIn(text, language)) {
        expect(start).toBeGreaterThanOrEqual(last);
        last = start;
        for (const place of [{ start, end }, speaker, to]) {
          if (place) expect(place.start <= place.end && place.end <= text.length).toBe(true);
        }
      }
    }));
  });

  it('of an unclosed mark does not reach beyond its paragraph', () => {
    const quotes = quotesIn('“We will go, he said.\nIt rained all day.\n“We stay,” Cohen said.');
    expect(quotes.at(-1)).toMatchObject({ kind: 'direct', speaker: { entity: 'eli-cohen' } });
    expect(quotes.every(({ start, end }) => end - start < 30)).toBe(true);
  });

  it.each([
    ['marks that nothing closes', '“We said '], ['straight marks', '"'], ['straight single marks', ' \'a'], ['paragraphs that open', '“Yes\n'],
    ['quotations in one sentence', '“yes” and '], ['tags in one sentence', 'he said, Cohen told, '], ['white space', ' '], ['names in a row', 'Cohen '], ['commas', 'Cohen, who '],
    ['words put on things', 'Cohen called it “yes” and '], ['quotations alone', '“We go.” '], ['semicolons', 'he said it rained; '],
  ])('is found, or none is, in odd text: %s', (_what, unit) => {
    const read = readArticle({ id: v.parse(ArticleId, 'made-up'), metadata: { language: 'en' }, text: unit.repeat(2000) });
    const { text } = read.article;
    expect(quotesOf(read, mentionsOf(text), typeOf).filter(({ start, end }) => start >= end || end > text.length)).toEqual([]);
  });
});

describe('the quotes of the seed articles', () => {
  const { matcher, knowledge } = shipped();
  const types = new Map(knowledge.entities.map(({ id, type }) => [id, type]));
  const of = (seed: string): string[] => {
    const found = knowledge.articles.find(({ id }) => id === seed);
    const text = readFileSync(`${ROOT}seeds/${seed}.txt`, 'utf8');
    const read = readArticle({ id: v.parse(ArticleId, seed), metadata: found?.metadata ?? { language: 'en' }, text });
    return quotesOf(read, mentionsOfText(matcher, text, { lang: 'en', date: found?.metadata.date }), (id) => types.get(id)).map((quote) => line(text, quote));
  };

  it('have the speakers that the articles give them', () => {
    expect(of('000_8dfd78ec34cd9f42')).toEqual(expect.arrayContaining([
      'direct | Erdoğan = recep-tayyip-erdogan > Raisi = ebrahim-raisi | The Islamic world should be united against Israel\'s attacks in Palestine',
      'fragment | Erdoğan = recep-tayyip-erdogan | beneficial',
      'fragment | Raisi = ebrahim-raisi | an important turning point',
    ]));
    expect(of('001_6c828c3fa8b49562')).toEqual(expect.arrayContaining([
      'direct | Erdogan = recep-tayyip-erdogan | Turkey cannot remain silent in the face of these attacks. The trampling of Al-Aqsa Mosque is our red line',
      'direct | Erdogan = recep-tayyip-erdogan | The Palestinians are not alone',
      'direct | Cavusoglu = mevlut-cavusoglu | these attacks have crossed the line.',
      'reported | police | they entered Al-Aqsa after masked youths barricaded themselves inside the mosque atop the Temple Mount with fireworks, clubs and rocks and refused to come out peacefully',
    ]));
  });
});
