import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { descriptorOf } from '../../../core/text/languages';
import { sentencesOf } from '../../../core/text/sentences';
import { readCases } from '../../cases/read-cases';

const english = descriptorOf('en');
const cut = (text: string): string[] => sentencesOf(text, english).map(({ start, end }) => text.slice(start, end));
const cases = readCases('sentences.yaml', v.string()).map((marked) => marked.split(' | '));

describe('sentences', () => {
  it.each(cases.map((sentences) => [sentences.join(' '), sentences] as const))('%s', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it.each(cases.map((sentences) => sentences.join('\u00a0')))('are cut alike at no-break spaces: %s', (text) => {
    expect(cut(text).join('\u00a0')).toBe(text);
  });

  it('lose no letter, follow each other and begin and end with no white space', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('Gaza', 'Mr', '.', '. ', ' ', '\n', '?', '”', '“', 'U.S', 'a', '…', '\ud800', '😀')), (parts) => {
      const text = parts.join('');
      const sentences = sentencesOf(text, english);
      let last = 0;
      for (const { start, end } of sentences) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(last, start).trim()).toBe('');
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(text.slice(last).trim()).toBe('');
    }));
  });
});
