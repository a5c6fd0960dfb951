import { expect, it } from 'vitest';
import { blockStyle } from '../../../core/match/block-style';
import type { Language } from '../../../core/model/language';
import { shipped } from '../knowledge/shipped';

const { matcher } = shipped();

const namesIn = (lang: Language, ...texts: readonly string[]): string[] =>
  matcher({ blocks: texts.map((text) => ({ text, kind: 'paragraph' })), lang }).map(({ surface }) => surface);

it.each<[string, Language, string, string[]]>([
  ['takes an English name of a place for a word where the language has its own', 'fr', 'Le chanteur Jordan et la Jordanie', ['Jordanie']],
  ['keeps it where the language has none of its own', 'es', 'El grupo Mavi Marmara', ['Mavi Marmara']],
  ['takes two capitals for a word', 'fr', 'UN HOMME, UN LIVRE. Les Nations unies ont voté.', ['Nations unies']],
  ['keeps three', 'fr', 'Le porte-parole de l’IDF', ['IDF']],
  ['leaves a verb in small letters out of a name', 'fr', 'La ville de Jérusalem est belle', ['Jérusalem']],
  ['takes a name of common words whole', 'fr', 'après l’attaque du 7 octobre', ['attaque du 7 octobre']],
])('%s', (_rule, lang, text, found) => {
  expect(namesIn(lang, text)).toEqual(found);
});

it('lets what may be a common word stand only with help from the page', () => {
  expect(namesIn('es', 'Irán a juicio el lunes.')).toEqual([]);
  expect(namesIn('es', 'Irán a más, dicen.', 'El Gobierno de Irán lo niega.')).toEqual(['Irán', 'Irán']);
});

it('reads headlines of languages without title case as sentences', () => {
  const headline = 'Israel Mata Tres Personas';
  expect(blockStyle(headline)).toBe('title');
  expect(blockStyle(headline, true)).toBe('sentence');
  expect(blockStyle('ISRAEL MATA', true)).toBe('capitals');
});
