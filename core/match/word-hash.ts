import { FIRST_EXPANSION, FIRST_LETTER, IGNORE, type FoldTable } from '../text/fold';

/** FNV-1a over folded units instead of bytes (Fowler, Noll, Vo: http://www.isthe.com/chongo/tech/comp/fnv/). */
export const HASH_START = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** PRIME * PRIME_INVERSE = 1 modulo 2³². */
const PRIME_INVERSE = 0x359c449b;

export const mix = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME);

/** The hash before `mix(hash, code)`: the multiplier is odd, so each step can be taken back. */
export const unmix = (hash: number, code: number): number => Math.imul(hash, PRIME_INVERSE) ^ code;

/** Mixed in between the words of a name. */
export const WORD_BREAK = 0x20;

/** The low bits of FNV-1a are its best, the high bits fold in what the last unit alone would decide. */
export const spread = (hash: number): number => hash ^ (hash >>> 15);

/** Folded units of a name, words parted by WORD_BREAK. Throws nothing; a name without any letter gives an empty list. */
export function foldName(text: string, { codes, expansions }: FoldTable): number[] {
  const folded: number[] = [];
  let apart = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = codes[text.charCodeAt(at)] ?? 0;
    if (code === IGNORE) continue;
    if (code < FIRST_LETTER) {
      apart = folded.length > 0;
      continue;
    }
    if (apart) folded.push(WORD_BREAK);
    apart = false;
    if (code >= FIRST_EXPANSION) folded.push(...(expansions[code - FIRST_EXPANSION] ?? []));
    else folded.push(code);
  }
  return folded;
}

/** The same as a string. */
export const foldedText = (text: string, fold: FoldTable): string => String.fromCharCode.apply(undefined, foldName(text, fold));
