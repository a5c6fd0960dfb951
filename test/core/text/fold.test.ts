import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../../core/match/word-hash';
import { buildFoldTable, FIRST_EXPANSION, isLower } from '../../../core/text/fold';
import { readCases } from '../../cases/read-cases';

const table = buildFoldTable();
const folded = (text: string): string => String.fromCharCode(...foldName(text, table));

const cases = readCases('folding.yaml', v.strictObject({ why: v.string(), a: v.string(), b: v.string(), same: v.boolean() }));

describe('folding', () => {
  it.each(cases)('$why: $a / $b', ({ a, b, same }) => {
    expect(folded(a) === folded(b)).toBe(same);
    expect(folded(a)).not.toBe('');
  });

  it('does not depend on how Unicode writes a letter', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...Array.from('aŞğİıéõßŁøאשחمأة’- ')), maxLength: 20 }), (text) => {
      expect(folded(text.normalize('NFD'))).toBe(folded(text.normalize('NFC')));
    }));
  });

  it('leaves one space between words and none at the ends', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
      expect(folded(text)).not.toMatch(/^ | {2}| $/);
    }));
  });

  it('folds every unit to what stays as it is', () => {
    const changing = Array.from({ length: 0x10000 }, (_, unit) => `a${String.fromCharCode(unit)}b`)
      .filter((text) => folded(folded(text)) !== folded(text));
    expect(changing).toEqual([]);
  });

  it('gives the same for what is folded already', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
      expect(folded(folded(text))).toBe(folded(text));
    }));
  });

  it('knows small letters from capitals, and that most scripts have neither', () => {
    const small = Array.from('ağıi’İAאم7 -').filter((letter) => isLower(table, letter.charCodeAt(0)));
    expect(small).toEqual(['a', 'ğ', 'ı', 'i']);
  });

  it('refers only to expansions that exist', () => {
    const highest = Math.max(...table.codes);
    expect(highest).toBeGreaterThanOrEqual(FIRST_EXPANSION);
    expect(table.expansions.length).toBe(highest - FIRST_EXPANSION + 1);
    expect(table.expansions.every((units) => units.length > 1)).toBe(true);
  });
});
