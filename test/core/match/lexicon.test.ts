import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLexicon, type LexiconName } from '../../../core/match/build-lexicon';
import { BLOCKER, openLexicon, sensesOf, type Sense } from '../../../core/match/lexicon';
import { FORMAT_VERSION, HEADER_WORDS, SECTIONS, type Section } from '../../../core/match/lexicon-format';
import { LexiconUnreadable } from '../../../core/match/lexicon-unreadable';
import { formTexts } from '../../../core/match/name-tree';
import { foldName } from '../../../core/match/word-hash';
import { NAME_KINDS } from '../../../core/model/entity';
import { LANGUAGES } from '../../../core/model/language';
import { foldTable, lexiconOf, nameOf, namesIn } from './lexicon-of';

const bytesOf = (names: readonly LexiconName[]): string => Buffer.from(buildLexicon(names, foldTable)).toString('latin1');

const word = fc.constantFrom('Gaza', 'gaza', 'Strip', 'City', 'al-Aqsa', 'Türkiye', 'Turkiye', 'U.S.', 'غزة', 'Straße', 'Ω');
const anyName: fc.Arbitrary<LexiconName> = fc.record({
  text: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
  entity: fc.oneof(fc.nat(40), fc.constant(BLOCKER)),
  kind: fc.constantFrom(...NAME_KINDS),
  lang: fc.constantFrom(...LANGUAGES),
  alone: fc.boolean(),
  lowercase: fc.boolean(),
  clues: fc.integer({ min: -1, max: 3000 }),
  period: fc.boolean(),
});

const senseText = ({ entity, kind, lang, alone, lowercase, clues, period }: Sense): string =>
  JSON.stringify([entity, kind, lang, alone, lowercase, clues, period]);
const formOf = (text: string): string => String.fromCharCode(...foldName(text, foldTable));

describe('a lexicon', () => {
  it('gives back every sense of every name, once', () => {
    fc.assert(fc.property(fc.array(anyName, { maxLength: 30 }), (names) => {
      const lexicon = openLexicon(buildLexicon(names, foldTable));
      const wanted = new Map<string, Set<string>>();
      for (const name of names) wanted.set(formOf(name.text), (wanted.get(formOf(name.text)) ?? new Set()).add(senseText(name)));
      const read = new Map<string, string[]>();
      formTexts(lexicon).forEach((text, form) => { read.set(text, sensesOf(lexicon, form).map(senseText)); });
      expect([...read.keys()].sort()).toEqual([...wanted.keys()].sort());
      for (const [form, senses] of wanted) expect(read.get(form)?.sort()).toEqual([...senses].sort());
    }));
  });

  it('has the same bytes for the same names in any order', () => {
    const shuffled = fc.array(anyName, { minLength: 1, maxLength: 20 })
      .chain((names) => fc.tuple(fc.constant(names), fc.shuffledSubarray(names, { minLength: names.length, maxLength: names.length })));
    fc.assert(fc.property(shuffled, ([names, otherwise]) => {
      expect(bytesOf(otherwise) === bytesOf(names)).toBe(true);
    }));
  });

  it('ships the whole folding table', () => {
    const { fold } = lexiconOf(['Gaza']);
    expect(fold.codes).toEqual(foldTable.codes);
    expect(fold.lowerBits).toEqual(foldTable.lowerBits);
    expect(fold.expansions).toEqual(foldTable.expansions);
  });

  it('may hold no name', () => {
    expect(namesIn(lexiconOf([]), 'Gaza and 😀')).toEqual([]);
  });

  it('holds a name once that is given twice', () => {
    expect(bytesOf([nameOf('Gaza'), nameOf('GAZA')]) === bytesOf([nameOf('Gaza')])).toBe(true);
  });

  it('leaves out a name without letters', () => {
    expect(bytesOf([nameOf('…'), nameOf('')]) === bytesOf([])).toBe(true);
  });
});

const whole = buildLexicon(['Gaza Strip', 'Hamas', 'Türkiye'].map(nameOf), foldTable);
const reasonFor = (buffer: ArrayBuffer): string | undefined => {
  try {
    openLexicon(buffer);
    return undefined;
  } catch (error) {
    if (error instanceof LexiconUnreadable) return error.message;
    throw error;
  }
};

/** The whole lexicon with one word of its header changed. */
function withHeader(word: number, value: number): ArrayBuffer {
  const copy = whole.slice(0);
  new Uint32Array(copy)[word] = value;
  return copy;
}
const lengthWord = (section: Section): number => 4 + SECTIONS.indexOf(section) * 2;

describe('bytes that are no lexicon of ours', () => {
  it.each([
    ['nothing', new ArrayBuffer(0), 'empty or cut short'],
    ['half a header', whole.slice(0, 20), 'empty or cut short'],
    ['all but the last byte', whole.slice(0, -1), 'bytes and has'],
    ['all but the last section', whole.slice(0, -16), 'bytes and has'],
    ['one byte more', new Uint8Array([...new Uint8Array(whole), 0]).buffer, 'bytes and has'],
    ['a page of HTML', new TextEncoder().encode('<!doctype html><title>404</title>'.repeat(9)).buffer, 'not a lexicon'],
    ['zeros', new ArrayBuffer(4096), 'not a lexicon'],
    ['an older format', withHeader(1, FORMAT_VERSION - 1), `has format ${String(FORMAT_VERSION - 1)}`],
    ['a newer format', withHeader(1, FORMAT_VERSION + 1), `reads format ${String(FORMAT_VERSION)}`],
    ['a section beyond the end', withHeader(3, whole.byteLength), '"fold-index" lies outside'],
    ['a section that is too long', withHeader(lengthWord('senses'), 0x7fffffff), '"senses" lies outside'],
    ['a section that is too short', withHeader(lengthWord('word-letters'), 4), 'lies outside'],
    ['a last section that is too short', withHeader(lengthWord('senses'), 4), 'do not fill it'],
    ['a folding index of another size', withHeader(lengthWord('fold-index'), 0x200), '"fold-index"'],
    ['first letters of another number', withHeader(lengthWord('first-letters'), 512), '"first-letters"'],
    ['words that are no power of two', withHeader(lengthWord('words'), 48), '"words"'],
    ['words of nothing', withHeader(lengthWord('words'), 0), '"words"'],
    ['less than a step', withHeader(lengthWord('steps'), 8), '"steps"'],
    ['steps that are no power of two', withHeader(lengthWord('steps'), 96), '"steps"'],
  ])('%s', (_title, buffer, words) => {
    expect(reasonFor(buffer)).toContain(words);
  });

  it('of any kind are refused in words or read without harm', () => {
    const headerWord = fc.integer({ min: 2, max: HEADER_WORDS - 1 });
    fc.assert(fc.property(headerWord, fc.oneof(fc.nat(0xffffffff), fc.nat(whole.byteLength)), (word, value) => {
      const buffer = withHeader(word, value);
      if (reasonFor(buffer) === undefined) expect(Array.isArray(namesIn(openLexicon(buffer), 'the Gaza Strip, Hamas'))).toBe(true);
    }), { numRuns: 300 });
  });
});
