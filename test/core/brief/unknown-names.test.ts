import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { unknownNames } from '../../../core/brief/unknown-names';
import type { PageText } from '../../../core/match/page-text';
import { Language } from '../../../core/model/language';
import { readCases } from '../../cases/read-cases';
import { shipped } from '../knowledge/shipped';

const { matcher } = shipped();
const cases = readCases('unknown-names.yaml', v.strictObject({ text: v.array(v.string()), unknown: v.array(v.string()), lang: v.optional(Language, 'en') }));

function unknownOf(texts: readonly string[], kind: 'paragraph' | 'heading' = 'paragraph', lang: Language = 'en'): string[] {
  const page: PageText = { blocks: texts.map((text) => ({ text, kind })), lang };
  return unknownNames(page, matcher(page));
}

describe('names that the knowledge base does not have', () => {
  it.each(cases.map(({ text, unknown, lang }) => [text.join(' | '), text, unknown, lang] as const))('%s', (_title, text, unknown, lang) => {
    expect(unknownOf(text, 'paragraph', lang)).toEqual(unknown);
  });

  it('are not taken from headings, where every word has a capital', () => {
    expect(unknownOf(['Benny Gantz Leaves Government Over Plan'], 'heading')).toEqual([]);
  });

  it('are a short list', () => {
    const texts = Array.from('ABCDEFGHIJKLMNOP', (letter) => `Then ${letter}aron ${letter}elmer spoke.`);
    const listed = unknownOf(texts);
    expect(listed.length).toBeGreaterThan(3);
    expect(listed.length).toBeLessThan(texts.length);
  });
});
