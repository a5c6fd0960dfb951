import type { LanguageDescriptor } from '../text/languages/descriptor';

/** Words that an article may put before a name, at most. */
const MOST_WORDS = 3;

const BOUNDARY = new Set(['a', 'an', 'the', 'in', 'on', 'of', 'from', 'to', 'by', 'with', 'at', 'for', 'against', 'and']);

/**
 * Where the phrase begins that an article puts around a name: "the [besieged Gaza Strip]", "the [terror group Hamas]".
 * Taken are small words directly before the name, back to an article or a preposition; elsewhere a verb could be among them.
 */
export function phraseStart(sentence: string, nameStart: number, language: LanguageDescriptor): number {
  let start = nameStart;
  for (let count = 0; count <= MOST_WORDS; count += 1) {
    const before = /([\p{L}\p{N}-]+) $/u.exec(sentence.slice(0, start));
    const word = before?.[1];
    if (before === null || word === undefined) return nameStart;
    if (BOUNDARY.has(word.toLowerCase())) return start;
    if (word !== word.toLowerCase() || language.functionWords.has(word) || count === MOST_WORDS) return nameStart;
    start = before.index;
  }
  return nameStart;
}
