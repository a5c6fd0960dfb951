import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { inflectedWords } from '../../../core/match/inflected-words';
import type { Lexicon } from '../../../core/match/lexicon';
import { formTexts } from '../../../core/match/name-tree';
import { foldName, HASH_START, mix, unmix } from '../../../core/match/word-hash';
import type { Inflection } from '../../../core/text/languages/inflection';
import { readCases } from '../../cases/read-cases';
import { foldTable, lexiconOf, namesIn } from './lexicon-of';
import { slowMatches } from './slow-matcher';

const folded = (text: string): string => String.fromCharCode(...foldName(text, foldTable));
const spelled = (lexicon: Lexicon, form: number): string =>
  formTexts(lexicon)[form] ?? '';

const strings = v.optional(v.array(v.string()));
const cases = readCases('inflected.yaml', v.strictObject({
  names: v.array(v.string()), prefixes: strings, suffixes: strings, text: v.string(), found: v.array(v.string()),
  contractions: v.optional(v.array(v.strictObject({ prefixes: v.array(v.string()), written: v.string(), name: v.string() }))),
  leastAfterPrefix: v.optional(v.number()), leastBeforeSuffix: v.optional(v.number()),
}));

describe('names inside words', () => {
  it.each(cases)('$names in "$text"', ({ names, text, found, prefixes = [], suffixes = [], contractions = [], leastAfterPrefix = 3, leastBeforeSuffix = 4 }) => {
    const words = inflectedWords({ prefixes, suffixes, contractions, leastAfterPrefix, leastBeforeSuffix }, foldTable);
    expect(namesIn(lexiconOf(names), text, words).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });
});

/** Few letters, so that words are made of prefixes, names and endings in many ways. */
const piece = fc.constantFrom('و', 'ال', 'ل', 'قد', 'س', 'ة', 'a', 'B', 's', 'ß', 'in', 'İ', 'e\u0301', 'ـ', '\u064e', '\u00ad', 'ב', 'ה', '7');
const word = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''));
const gap = fc.constantFrom('', ' ', ' ', ' ', '-', '’', '\u200c', '. ', ', ', '"', '\ud800', '😀', '’ ');
const text = fc.array(fc.tuple(word, gap), { maxLength: 15 }).map((parts) => parts.flat().join(''));
const names = fc.array(fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')), { minLength: 1, maxLength: 12 });
const parts = fc.array(fc.array(piece, { minLength: 1, maxLength: 2 }).map((pieces) => pieces.join('')), { maxLength: 5 });
const inflection: fc.Arbitrary<Inflection> = fc.record({
  prefixes: parts,
  suffixes: parts,
  leastAfterPrefix: fc.integer({ min: 0, max: 3 }),
  leastBeforeSuffix: fc.integer({ min: 0, max: 3 }),
  contractions: fc.array(fc.record({ prefixes: parts, written: fc.constantFrom('', 'ل', 'a'), name: fc.constantFrom('ال', 'ה', 'B') }), { maxLength: 2 }),
});

const found = (lexicon: Lexicon, text: string, inflection: Inflection): Set<string> =>
  new Set(namesIn(lexicon, text, inflectedWords(inflection, foldTable)).map(({ start, end, form }) => `${start}-${end} ${spelled(lexicon, form)}`));

describe('the scan of inflected words', () => {
  const anything = fc.array(fc.oneof(fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), word, gap), { maxLength: 30 })
    .map((units) => units.join(''));

  it('finds what a slow matcher finds, where it finds it, in any Unicode', () => {
    fc.assert(fc.property(names, fc.oneof(text, anything), inflection, (among, text, inflection) => {
      const all = [...among, text.slice(1, 5)];
      const forms = new Set(all.map(folded).filter((form) => form !== ''));
      expect(found(lexiconOf(all), text, inflection)).toEqual(new Set(slowMatches(text, forms, inflection)));
    }), { numRuns: 800 });
  });

  it('finds all that the plain scan finds', () => {
    fc.assert(fc.property(names, text, inflection, (among, text, inflection) => {
      const lexicon = lexiconOf(among);
      const all = found(lexicon, text, inflection);
      for (const { start, end, form } of namesIn(lexicon, text)) expect(all).toContain(`${start}-${end} ${spelled(lexicon, form)}`);
    }), { numRuns: 300 });
  });

  it('gives offsets that slice to letters which fold to the name', () => {
    fc.assert(fc.property(names, text, inflection, (among, text, given) => {
      const inflection = { ...given, contractions: [] };
      const lexicon = lexiconOf(among);
      for (const { start, end, form } of namesIn(lexicon, text, inflectedWords(inflection, foldTable))) {
        expect(folded(text.slice(start, end))).toBe(spelled(lexicon, form));
      }
    }), { numRuns: 300 });
  });

  it('takes back what was mixed into a hash', () => {
    fc.assert(fc.property(fc.array(fc.nat(0xffff)), fc.nat(0xffff), (codes, code) => {
      const hash = codes.reduce(mix, HASH_START);
      expect(unmix(mix(hash, code), code)).toBe(hash | 0);
    }));
  });
});
