import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { attributedIn, countedIn, quotedIn } from '../../../core/knowledge/attribution';
import { isWithin } from '../../../core/knowledge/spans';
import { readCases } from '../../cases/read-cases';

const cases = readCases('attribution.yaml', v.strictObject({ text: v.pipe(v.string(), v.regex(/\[.+\]/)), said: v.boolean() }));

function markedIn(marked: string): { readonly text: string; readonly start: number; readonly end: number } {
  const start = marked.indexOf('[');
  return { text: marked.replace(/[[\]]/g, ''), start, end: marked.indexOf(']') - 1 };
}

describe('a word', () => {
  it.each(cases)('$text is said by somebody: $said', ({ text: marked, said }) => {
    const { text, start, end } = markedIn(marked);
    expect(isWithin({ start, end }, attributedIn(text))).toBe(said);
  });

  it.each([
    ['The “[massacre]” is named so', true], ['The "[massacre]" is named so', true], ['the word ‘[massacre]’ is used', true],
    ['Gaza’s [massacre] and Israel’s', false], ['“War” and [massacre] and “peace”', false],
  ])('%s is quoted: %s', (marked, quoted) => {
    const { text, start, end } = markedIn(marked);
    expect(isWithin({ start, end }, quotedIn(text))).toBe(quoted);
  });

  it.each([
    ['The ministry counted [606] dead.', true], ['The ministry counted 606 dead, and the ambulance service [28].', true],
    ['By Israel’s count [1,200] people were killed.', true], ['The attack killed about [60] people by Gaza officials’ count.', true],
    ['The ministry counted 606 dead; [28] people died elsewhere.', false], ['About [1,200] people were killed.', false],
  ])('%s is counted: %s', (marked, counted) => {
    const { text, start, end } = markedIn(marked);
    expect(isWithin({ start, end }, countedIn(text))).toBe(counted);
  });
});
