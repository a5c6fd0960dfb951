import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../core/model/language';
import { isOurs, languageOfTag } from '../../../core/model/language-tag';

it.each([
  ['en', 'en'], ['en-GB', 'en'], ['TR_tr', 'tr'], ['iw', 'he'], ['fr, en', 'fr'], ['pt-BR', 'other'], ['nl', 'other'], ['ckb', 'other'], [' de ', 'de'],
  ['und', undefined], ['mul', undefined], ['x-default', undefined], ['english', undefined], ['', undefined], [null, undefined], [undefined, undefined],
] as const)('the tag %j says %s', (tag, language) => {
  expect(languageOfTag(tag)).toBe(language);
});

it('knows each of our languages', () => {
  expect(LANGUAGES.filter((language) => !isOurs(language))).toEqual([]);
  expect(isOurs('other')).toBe(false);
});
