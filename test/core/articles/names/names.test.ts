import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { articleNames, type ArticleName } from '../../../../core/articles/names/article-names';
import { guessKind } from '../../../../core/articles/names/name-kind';
import { nameKey } from '../../../../core/articles/names/name-key';
import { readArticle } from '../../../../core/articles/read-article';
import { ArticleId, EntityId } from '../../../../core/model/ids';
import type { Language } from '../../../../core/model/language';
import type { Mention } from '../../../../core/model/mention';
import { readCases } from '../../../cases/read-cases';

const cases = readCases('names.yaml', v.strictObject({ text: v.string(), found: v.optional(v.array(v.string()), []), not: v.optional(v.array(v.string()), []) }));

const namesIn = (text: string, known: readonly Mention[] = [], language: Language = 'en'): ArticleName[] =>
  articleNames(readArticle({ id: v.parse(ArticleId, 'made-up'), metadata: { language }, text }), known);

/** "Name + Short | kind" */
function wanted(line: string): { readonly key: string; readonly shorts: readonly string[]; readonly kind: string | undefined } {
  const [names = '', kind] = line.split(' | ');
  const [name = '', ...shorts] = names.split(' + ');
  return { key: nameKey(name), shorts: shorts.map(nameKey), kind };
}

describe('the names of a text', () => {
  it.each(cases)('are found: $text', ({ text, found, not }) => {
    const names = namesIn(text);
    const keys = names.map(({ key }) => key);
    for (const line of found) {
      const { key, shorts, kind } = wanted(line);
      expect(keys).toContain(key);
      const name = names.find((one) => one.key === key);
      expect(name?.short ?? []).toEqual(expect.arrayContaining([...shorts]));
      if (kind !== undefined && name) expect(guessKind(name.text, name.votes)).toBe(kind);
    }
    for (const name of not) expect(keys).not.toContain(nameKey(name));
  });

  it('are counted, and stand with the sentence that introduces them best', () => {
    const [name] = namesIn('The door of Odeheim opened. Marta Odeheim, a biologist at the institute, waited. Marta Odeheim smiled.').filter(({ key }) => key === 'marta odeheim');
    expect(name).toMatchObject({ count: 2, introduction: { sentence: 1, lead: '', text: 'Marta Odeheim, a biologist at the institute, waited.' } });
  });

  it('leave out what a mention covers', () => {
    const text = 'The talks in Karvala were led by Petra Lindqvist.';
    const mention: Mention = { start: 13, end: 20, surface: 'Karvala', entity: v.parse(EntityId, 'karvala'), confidence: 1, reason: 'full-name', evidence: [] };
    expect(namesIn(text, [mention]).map(({ text: name }) => name)).toEqual(['Petra Lindqvist']);
  });

  it('are not looked for in languages whose parts of speech are not known', () => {
    expect(namesIn('Cumhurbaşkanı Orhan Delikanlı Karvala’ya geldi.', [], 'tr')).toEqual([]);
  });

  it('give a surname to nobody when two people have it', () => {
    const names = namesIn('Harold Quillby met Susan Quillby. Later Quillby left.');
    expect(names.filter(({ short }) => short.length > 0)).toEqual([]);
  });

  it('stand in the text, whatever the text', () => {
    const part = fc.constantFrom('Karvala', 'Bank', 'of', 'for', 'and', 'the', 'on', '(', ')', 'AU', 'President', 'Ann', 'Hill', '’s', '\'', '.', ',', '\n', 'ran', 'Islamic', 'bin', '-', '/', 'MORE', 'İzmir', '2', 'New', '—');
    fc.assert(fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const text = parts.join(' ');
      for (const { text: name, key, count } of namesIn(text)) {
        expect(text.replace(/\s+/g, ' ')).toContain(name);
        expect(key).not.toBe('');
        expect(count).toBeGreaterThan(0);
      }
    }), { numRuns: 60 });
  });

  it.each([['names', 'Ann Hill '], ['links', 'Bank of the '], ['brackets', 'Ann (AU) '], ['small words in brackets', 'air show (AS) '], ['capitals', 'MORE ']])('take time in proportion to the text: %s', (_what, unit) => {
    const time = (times: number): number => {
      const read = readArticle({ id: v.parse(ArticleId, 'made-up'), metadata: { language: 'en' }, text: unit.repeat(times) });
      return Math.min(...[0, 1, 2].map(() => {
        const begun = performance.now();
        articleNames(read, []);
        return performance.now() - begun;
      }));
    };
    expect(time(8000)).toBeLessThan(8 * time(2000) + 50);
  });
});

describe('the key of a name', () => {
  it.each([['Erdoğan', 'Erdogan'], ['U.N.', 'UN'], ['Al-Aqsa', 'al Aqsa'], ['O’Brien', 'O\'Brien'], ['ISIS', 'Isis'], ['Müller', 'Muller']])('is the same for %s and %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it('differs for different names, and is empty for marks', () => {
    expect(nameKey('AT&T')).not.toBe(nameKey('ATT'));
    expect(nameKey('—')).toBe('');
  });

  it('is its own key', () => {
    fc.assert(fc.property(fc.string(), (text) => { expect(nameKey(nameKey(text))).toBe(nameKey(text)); }));
  });
});
