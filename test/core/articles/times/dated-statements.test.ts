import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { mentionsOfText } from '../../../../core/articles/article-mentions';
import { eventDatesOf } from '../../../../core/articles/times/dated-events';
import type { DatedStatement } from '../../../../core/articles/times/dated-statement';
import { datedStatementsOf } from '../../../../core/articles/times/dated-statements';
import { readArticle } from '../../../../core/articles/read-article';
import type { Language } from '../../../../core/model/language';
import { ArticleId, EntityId } from '../../../../core/model/ids';
import { partialDate } from '../../../../core/model/partial-date';
import { ROOT, shipped } from '../../knowledge/shipped';

const { matcher, knowledge } = shipped();
const dates = eventDatesOf(knowledge.entities, knowledge.events);
const id = v.parse(ArticleId, 'made-up');

function statements(text: string, date: string | undefined = '2023-04-07', language: Language = 'en'): DatedStatement[] {
  const metadata = { language, ...(date !== 'none' && { date: partialDate(date) }) };
  return datedStatementsOf(readArticle({ id, metadata, text }), mentionsOfText(matcher, text, { lang: language, date: metadata.date }), dates);
}

const told = ({ sentence, from, to, basis, entities }: DatedStatement): string =>
  `${String(sentence)} ${from}${to === undefined ? '' : `..${to}`} ${basis}: ${entities.join(' ')}`;

describe('dated statements', () => {
  it('give each clause its own time and names', () => {
    expect(statements('Turkey recalled its envoy in 2018, and Israel struck the Gaza Strip on Monday.').map(told)).toEqual([
      '0 2018 expression: turkey', '0 2023-04-03 expression: israel gaza-strip',
    ]);
    expect(statements('Hamas, which was founded in 1987, fired at Israel on Thursday.').map(told)).toEqual([
      '0 1987 expression: hamas', '0 2023-04-06 expression: hamas israel',
    ]);
  });

  it('say where the words of time stand', () => {
    const text = 'It rained.\nIran agreed in 2010.';
    const [one] = statements(text);
    expect(text.slice(one?.expression?.start, one?.expression?.end)).toBe('2010');
    expect(one?.sentence).toBe(1);
  });

  it('take no day from a quotation, but a year', () => {
    expect(statements('“We met Hamas yesterday, as in 2014,” said the minister.').map(told)).toEqual(['0 2014 expression: hamas']);
  });

  it('keep the months of a paragraph in the year that it is in', () => {
    expect(statements('Israel left Gaza in 2005. In August it was over.').map(told)).toEqual(['0 2005 expression: israel gaza-strip']);
    expect(statements('Israel left Gaza in 2005.\nIn August it was over.').map(told)).toEqual(['0 2005 expression: israel gaza-strip', '1 2022-08 expression: ']);
  });

  it('resolve nothing but the calendar in an article without a date, and nothing in other languages', () => {
    expect(statements('Israel left Gaza in 2005 and came back on Friday. It was like the Six-Day War.', 'none').map(told)).toEqual(['0 2005 expression: israel gaza-strip']);
    expect(statements('Israel verließ Gaza im Jahr 2005.', '2023-04-07', 'de')).toEqual([]);
  });
});

describe('statements of a named event', () => {
  it('have its date', () => {
    expect(statements('Israel took the hill in the Six-Day War.').map(told)).toEqual(['0 1967-06-05..1967-06-10 event: six-day-war israel']);
  });

  it('leave out who acted after it', () => {
    expect(statements('Israel left the hill after the Six-Day War.').map(told)).toEqual(['0 1967-06-05..1967-06-10 event: six-day-war']);
  });

  it('have it too where the event is described by its noun and place, not long after', () => {
    const text = 'The visit was put off owing to the earthquakes in Türkiye.';
    expect(statements(text).map(told)).toEqual(['0 2023-02-06 event: kahramanmaras-earthquakes-2023']);
    expect(statements(text, '2023-01-20')).toEqual([]);
    expect(statements(text, '2024-06-01')).toEqual([]);
    expect(statements('The visit was put off owing to the earthquakes in Nepal.')).toEqual([]);
  });

  it('are none where words of time stand in the same clause, or the event is yet to come', () => {
    expect(statements('Israel took the hill in the Six-Day War in 1967.').map(told)).toEqual(['0 1967 expression: israel six-day-war']);
    expect(statements('Israel took the hill in the Six-Day War.', '1960-01-01')).toEqual([]);
  });
});

describe('what is said within the report of the lead', () => {
  const lead = 'President Recep Tayyip Erdoğan spoke with Ebrahim Raisi on Wednesday.';
  const led = (text: string): string[] => statements(`${lead}\n${text}`).filter(({ basis }) => basis === 'lead').map(told);

  it('has the day of the lead', () => {
    expect(led('Erdoğan called on Raisi to be patient. He also urged Israel to stop.')).toEqual([
      '1 2023-04-05 lead: recep-tayyip-erdogan ebrahim-raisi', '2 2023-04-05 lead: recep-tayyip-erdogan israel',
    ]);
  });

  it.each([
    ['by somebody who was not there', 'Eli Cohen said it was time.'],
    ['with an occasion of its own', 'Erdoğan said at a dinner that it was time.'],
    ['at another time', 'Erdoğan had said that it was time. Erdoğan has said so. Erdoğan earlier said so.'],
    ['under somebody else’s verb', 'The threat from Erdoğan explained the rise.'],
  ])('has not when it is said %s', (_, text) => expect(led(text)).toEqual([]));

  it('ends for a speaker with the first time of his own, which "he added" takes over', () => {
    expect(led('Erdoğan said on Thursday that it was time. “It is late,” he added. Nobody came. It rained. Erdoğan said no more.')).toEqual([
      '2 2023-04-06 lead: recep-tayyip-erdogan',
    ]);
  });

  it('ends after some sentences', () => {
    expect(led(`${'It rained. '.repeat(15)}Erdoğan said it was time.`)).toEqual([]);
  });
});

describe('the seed articles', () => {
  const seed = (name: string): string[] => {
    const found = knowledge.articles.find((article) => article.id.startsWith(name));
    if (!found) throw new Error(`there is no seed ${name}`);
    return statements(readFileSync(`${ROOT}seeds/${found.id}.txt`, 'utf8'), found.metadata.date).map(told);
  };

  it('state when the leaders met and what was said that day', () => {
    expect(seed('000')).toEqual(expect.arrayContaining([
      '4 2023-04-07 lead: palestine recep-tayyip-erdogan',
      '8 2022-09 expression: recep-tayyip-erdogan ebrahim-raisi shanghai-cooperation-organisation uzbekistan',
      '10 2023-02-06 event: kahramanmaras-earthquakes-2023',
    ]));
  });

  it('keep a "today" that is handed on on the day of the sentence before', () => {
    const calls = seed('001').filter((one) => one.includes('eli-cohen'));
    expect(calls).toHaveLength(2);
    expect(calls.every((one) => one.includes(' 2023-04-07 expression'))).toBe(true);
  });
});

describe('dates of events', () => {
  it('are those of records of events and policies, or of the dated event of the same id', () => {
    expect(dates.get(v.parse(EntityId, 'six-day-war'))).toMatchObject({ from: '1967-06-05', to: '1967-06-10' });
    expect(dates.has(v.parse(EntityId, 'hamas'))).toBe(false);
    const [event] = knowledge.events;
    const entity = knowledge.entities.find(({ type, existed }) => type === 'event' && existed?.from !== undefined);
    if (!event || !entity) throw new Error('the records hold no event');
    const undated = { ...entity, existed: undefined };
    expect(eventDatesOf([undated], []).size).toBe(0);
    expect(eventDatesOf([undated], [{ ...event, id: v.parse(v.any(), entity.id) as typeof event.id }]).get(entity.id)).toMatchObject({ from: event.date });
  });
});
