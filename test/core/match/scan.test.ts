import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../core/match/build-lexicon';
import { openLexicon, type Lexicon } from '../../../core/match/lexicon';
import { formTexts } from '../../../core/match/name-tree';
import { foldName } from '../../../core/match/word-hash';
import { isLower } from '../../../core/text/fold';
import { foldTable, lexiconOf, nameOf, namesIn } from './lexicon-of';
import { slowMatches } from './slow-matcher';

const spelled = (lexicon: Lexicon, form: number): string => formTexts(lexicon)[form] ?? '';
const byPlace = (a: string, b: string): number => (a < b ? -1 : 1);

/** Few words, so that names begin alike, contain each other, and occur. */
const word = fc.constantFrom('a', 'B', 'ab', 'Gaza', 'strip', 'ß', 'ss', 'SS', 'İ', 'i', 'غزة', 'غزه', 'صـ', 'ﬁ', 'fi', 'e\u0301', 'é', 's', '7');
const gap = fc.constantFrom(' ', ' ', ' ', '-', '.', '. ', '’', '\u00a0', '  ', '\u00ad', '\u200d', ', ', '"', '״', '—', '\n', '’ ', ' ’', "'\u00ad ", '\ud800', '😀', '- ');
const text = fc.array(fc.tuple(word, gap), { maxLength: 25 }).map((parts) => parts.flat().join(''));
const names = fc.array(fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')), { minLength: 1, maxLength: 12 });

function agree(lexicon: Lexicon, among: readonly string[], text: string): void {
  const ours = namesIn(lexicon, text).map(({ start, end, form }) => `${start}-${end} ${spelled(lexicon, form)}`).sort(byPlace);
  const forms = new Set(among.map((name) => String.fromCharCode(...foldName(name, foldTable))).filter((form) => form !== ''));
  expect(ours).toEqual(slowMatches(text, forms).sort(byPlace));
}

describe('the scan', () => {
  it('finds what a slow matcher finds, where it finds it', () => {
    fc.assert(fc.property(names, text, (among, text) => { agree(lexiconOf(among), among, text); }), { numRuns: 1500 });
  });

  it('finds what a slow matcher finds in any Unicode, halves of pairs included', () => {
    const unit = fc.oneof(fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), word, gap);
    const anything = fc.array(unit, { maxLength: 40 }).map((units) => units.join(''));
    fc.assert(fc.property(fc.array(anything.filter((name) => name.length < 8), { maxLength: 5 }), names, anything, (strange, among, text) => {
      const all = [...strange, ...among, text.slice(0, 6)];
      agree(lexiconOf(all), all, text);
    }), { numRuns: 600 });
  });

  it('gives offsets that slice to letters which fold to the name', () => {
    fc.assert(fc.property(names, text, (among, text) => {
      const lexicon = lexiconOf(among);
      for (const { start, end, form } of namesIn(lexicon, text)) {
        expect(String.fromCharCode(...foldName(text.slice(start, end), foldTable))).toBe(spelled(lexicon, form));
      }
    }));
  });

  it('finds a name set between other words, spelled any way that folds to it', () => {
    const dress = fc.constantFrom(
      (name: string) => name.toUpperCase(), (name: string) => name.normalize('NFD'), (name: string) => Array.from(name).join('\u00ad'),
      (name: string) => name.replaceAll(' ', '\u00a0'), (name: string) => name.replaceAll('-', '‑'), (name: string) => `\u200f${name}\u200f`,
    );
    fc.assert(fc.property(fc.constantFrom('Gaza Strip', 'Recep Tayyip Erdoğan', 'Al-Aqsa', 'Çavuşoğlu', 'İsmail'), dress, (name, dressed) => {
      const text = `Then ${dressed(name)}, too.`;
      expect(namesIn(lexiconOf([name]), text)).toHaveLength(1);
    }));
  });

  it('passes over a word in small letters unless a name allows it', () => {
    const names = ['Hamas', 'Turkey'].map((name, entity) => ({ ...nameOf(name, entity), lowercase: name === 'Hamas' }));
    const lexicon = openLexicon(buildLexicon(names, foldTable));
    const text = 'Turkey and turkey, Hamas and hamas';
    expect(namesIn(lexicon, text).map(({ start, end }) => text.slice(start, end))).toEqual(['Turkey', 'Hamas', 'hamas']);
  });

  it('finds no name that begins in small letters where none may', () => {
    fc.assert(fc.property(names, text, (among, text) => {
      const lexicon = openLexicon(buildLexicon(among.map((name, entity) => ({ ...nameOf(name, entity), lowercase: false })), foldTable));
      const due = namesIn(lexiconOf(among), text).filter(({ start }) => !isLower(foldTable, text.charCodeAt(start)));
      expect(namesIn(lexicon, text)).toEqual(due);
    }), { numRuns: 600 });
  });

  it('finds a name of more words than it keeps, beginning anew inside itself', () => {
    const long = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ').join(' ');
    const found = namesIn(lexiconOf([long, 'Y Z', `${long} ${long}`]), `${long} ${long}, ${long}`);
    expect(found.map(({ start, end }) => [start, end])).toEqual([[0, 51], [0, 103], [48, 51], [52, 103], [100, 103], [105, 156], [153, 156]]);
  });

  it('finds names of which one is inside, before or across the other', () => {
    const text = 'the Gaza Strip City Council';
    const found = namesIn(lexiconOf(['Gaza', 'Gaza Strip', 'Strip City', 'City Council', 'Gaza Strip City Council Hall']), text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Gaza', 'Gaza Strip', 'Strip City', 'City Council']);
  });

  it.each([['costarring', 'liquid'], ['declinate', 'macallums'], ['altarage', 'zinke']])('tells %s from %s, whose hashes agree', (name, other) => {
    expect(namesIn(lexiconOf([name]), other)).toEqual([]);
    expect(namesIn(lexiconOf([name, other]), `${name} ${other}`)).toHaveLength(2);
  });

  it('keeps what it found when it finds more than fits at first', () => {
    expect(namesIn(lexiconOf(['Gaza']), 'Gaza '.repeat(5000)).map(({ start }) => start)).toEqual(Array.from({ length: 5000 }, (_, at) => at * 5));
  });
});
