import type { PhrasedSentence } from './wordings-phrases';
import { isPossessive } from './wordings-units';

/**
 * The phrase that an article puts around a name: the name with the words before it, such as "besieged Gaza Strip" and
 * "terror group Hamas". The article or the pronoun that it begins with is left out, and so is a possessor.
 * @param start, end of the name, offsets in the article's text.
 * @returns offsets in the article's text; those of the name where nothing stands before it.
 */
export function phraseAround({ units, nouns }: PhrasedSentence, start: number, end: number): readonly [start: number, end: number] {
  if (nouns.length === 0) return [start, end];
  const unit = units.findIndex((other) => other.start === start && other.end === end);
  const noun = nouns.find(({ from, to }) => from <= unit && unit < to);
  if (unit < 0 || !noun) return [start, end];
  // Before a noun that the name itself stands before, the words are that noun's: "the last-minute [Gaza] talks".
  if (noun.to > unit + 1 && !isPossessive(units[unit + 1])) return [start, end];
  let from = unit;
  while (from > noun.from && !isPossessive(units[from - 1]) && units[from - 1]?.pos !== 'DET' && units[from - 1]?.pos !== 'PRON') from -= 1;
  return [units[from]?.start ?? start, end];
}
