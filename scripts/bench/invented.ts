import { pick } from './random';

/** The distinct words of a text that begin with a capital, in the order of the alphabet. Their ends are plain letters. */
export const wordsWithCapital = (text: string): string[] =>
  [...new Set(text.match(/\b[A-Z]\p{Ll}{2,}[a-z]\b/gu) ?? [])].sort();

/** A word that may be nobody's: the beginning of one, the end of another. */
export function invent(random: () => number, words: readonly string[]): string {
  const [head, tail] = [pick(random, words), pick(random, words)];
  return head.slice(0, Math.ceil(head.length / 2)) + tail.slice(Math.floor(tail.length / 2));
}
