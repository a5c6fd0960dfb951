import { describe, expect, it } from 'vitest';
import { inflectedWords } from '../../../core/match/inflected-words';
import { LetterTree } from '../../../core/match/letter-tree';
import { wordBefore } from '../../../core/match/neighbours';
import { isSuffix } from '../../../core/match/spelling';
import { writtenWord } from '../../../core/match/written-word';
import { foldTable } from './lexicon-of';

const elided = ["l'", "d'", "jusqu'"];

describe('the word before a name', () => {
  it.each([
    ['la Banque d’Israël', 'Israël', "d'"], ["la Banque d'Israël", 'Israël', "d'"], ['L’Iran', 'Iran', "L'"], ['jusqu’Alep', 'Alep', "jusqu'"],
    ['de l’Institut Israël', 'Israël', 'Institut'], ["aujourd'hui Israël", 'Israël', "aujourd'hui"], ['la ville Alep', 'Alep', 'ville'], ["hui'Alep", 'Alep', undefined],
  ])('in "%s" before "%s" is %s', (text, name, word) => {
    expect(wordBefore(text, text.indexOf(name), foldTable, elided)?.word).toBe(word);
  });

  it('is none before an apostrophe in a language that elides nothing', () => {
    expect(wordBefore("d'Israel", 2, foldTable)).toBeUndefined();
  });

  it('opens a sentence where the word that it is tied to does', () => {
    expect(wordBefore('Oui. L’Institut Israël', 16, foldTable, elided)).toMatchObject({ word: 'Institut', opens: true });
    expect(wordBefore('dans l’Institut Israël', 16, foldTable, elided)).toMatchObject({ word: 'Institut', opens: false });
  });
});

describe('what stands behind a word and an apostrophe', () => {
  it.each([["Sivasspor'un", 10, true], ['l’Iran', 2, false], ['jusqu’Alep', 6, false], ['ville’Alep', 6, true]])('in "%s" at %i is a suffix: %s', (text, start, is) => {
    expect(isSuffix(text, start, elided)).toBe(is);
  });
});

describe('the words that a name is written in', () => {
  const words = inflectedWords({ prefixes: ['و'], suffixes: ['s'], afterApostrophe: ['nin', 'ın'] }, foldTable);
  it.each([
    ['Türkiye’nin gücü', 'Türkiye', 'Türkiye’nin'], ["İran'ın", 'İran', "İran'ın"], ["İRAN'IN", 'İRAN', "İRAN'IN"], ["Türkiye'de", 'Türkiye', 'Türkiye'],
    ["Türkiye'nin'", 'Türkiye', "Türkiye'nin"], ["Türkiye' nin", 'Türkiye', 'Türkiye'], ["Türkiye'ninki", 'Türkiye', 'Türkiye'], ['قال والقدس هنا', 'القدس', 'والقدس'],
    ['der Israels Rat', 'Israel', 'Israels'], ['Israel', 'Israel', 'Israel'],
  ])('in "%s" around "%s" are "%s"', (text, name, whole) => {
    const start = text.indexOf(name);
    const { wordStart, wordEnd } = writtenWord(text, start, start + name.length, foldTable, words);
    expect(text.slice(wordStart, wordEnd)).toBe(whole);
  });

  it('are the name itself in a language that writes nothing together with it', () => {
    expect(writtenWord("Israel's", 0, 6, foldTable, undefined)).toEqual({ wordStart: 0, wordEnd: 6 });
  });
});

describe('a tree of letters', () => {
  it('holds the strings that it was made of and no beginnings of them', () => {
    const tree = new LetterTree([[1, 2], [1, 2, 3], []], [[1, 2, 3]]);
    const [one, two] = [tree.step(0, 1), tree.step(tree.step(0, 1), 2)];
    expect([0, one, two, tree.step(two, 3)].map((node) => tree.listsAt(node))).toEqual([0, 0, 1, 3]);
    expect([tree.step(0, 2), tree.step(two, 9)]).toEqual([0, 0]);
  });

  it('says so when the letters or the lists are too many', () => {
    expect(() => new LetterTree([Array.from({ length: 256 }, (_, unit) => unit)])).toThrow(RangeError);
    expect(() => new LetterTree([], [], [], [], [], [], [], [], [])).toThrow(RangeError);
  });
});
