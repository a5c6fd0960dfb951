import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { TimeExpression } from '../../../../core/articles/times/time-expression';
import { timeExpressions } from '../../../../core/articles/times/time-expressions';
import { earliest, latest, partialDate } from '../../../../core/model/partial-date';
import { readCases } from '../../../cases/read-cases';

const cases = readCases('time-expressions.yaml', v.strictObject({
  text: v.string(),
  date: v.optional(v.string(), '2023-04-07'),
  times: v.record(v.string(), v.pipe(v.union([v.string(), v.number()]), v.transform(String))),
}));

const time = ({ from, to, vague }: TimeExpression): string => `${vague ? '~' : ''}${from}${to === undefined ? '' : `..${to}`}`;
const reference = partialDate('2023-04-07');

describe('expressions of time', () => {
  it.each(cases)('in "$text" ($date)', ({ text, date, times }) => {
    const found = timeExpressions(text, date === 'none' ? undefined : partialDate(date));
    expect(Object.fromEntries(found.map((one) => [text.slice(one.start, one.end), time(one)]))).toEqual(times);
  });

  it('say whether they need the date of the article, and what kind of words they are', () => {
    const found = timeExpressions('It was so in 2010 and last year, on Monday and in recent years.', reference);
    expect(found.map(({ basis, form }) => `${basis} ${form}`)).toEqual(['calendar year', 'article-date year', 'article-date weekday', 'article-date recent']);
  });

  it('never overlap, never run backward and stay within any text', () => {
    const parts = ['on ', 'Friday', ' last ', 'year', 'in ', '2010', ' to ', 'March ', '5', ', ', 'since ', 'the past ', 'two ', 'weeks ', 'ago', ' will meet ', 'he said ', '1990s', '.'];
    fc.assert(fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 25 }), (words) => {
      const text = words.join('');
      const found = timeExpressions(text, reference);
      for (const [at, one] of found.entries()) {
        expect(one.start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0);
        expect(one.end).toBeLessThanOrEqual(text.length);
        expect(one.end).toBeGreaterThan(one.start);
        expect(earliest(one.from) <= latest(one.to ?? one.from)).toBe(true);
      }
    }));
  });
});
