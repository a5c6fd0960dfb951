import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../core/knowledge/fingerprint';

/** FNV-1a, 64 bits, as its authors define it, with exact integers. */
function reference(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at += 1) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}

describe('a fingerprint', () => {
  it.each([['', 'cbf29ce484222325'], ['a', 'af63dc4c8601ec8c'], ['foobar', '85944171f73967e8']])('of "%s" is the published value', (text, hash) => {
    expect(fingerprint(text)).toBe(hash);
  });

  it('is FNV-1a over UTF-16 units', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(fingerprint(text)).toBe(reference(text));
    }), { numRuns: 500 });
  });
});
