import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PageLanguage } from '../../../core/model/language';
import { textLanguage } from '../../../core/text/detect-language';
import { readCases } from '../../cases/read-cases';

const cases = readCases('text-languages.yaml', v.strictObject({ stated: v.nullable(PageLanguage), language: v.nullable(PageLanguage), text: v.string() }));

describe('the language of a text', () => {
  it.each(cases)('stated $stated, is $language: $text', ({ stated, language, text }) => {
    expect(textLanguage(text.split(', '), stated ?? undefined) ?? null).toBe(language);
  });

  it('is found, or not, in any Unicode', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
      expect([undefined, 'en', 'ar', 'fa', 'he', 'tr', 'fr', 'de', 'es', 'it', 'other']).toContain(textLanguage(texts, undefined));
    }));
  });
});
