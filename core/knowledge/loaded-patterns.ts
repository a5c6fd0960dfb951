import type { LoadedWord } from '../model/loaded-word';
import { isWithin, spansOf, type Span } from './spans';

/** One loaded word as it stands in a sentence. */
export interface LoadedMatch extends Span {
  readonly text: string;
  readonly entry: LoadedWord;
}

interface LoadedPattern {
  readonly entry: LoadedWord;
  readonly pattern: RegExp;
  readonly fine: RegExp | undefined;
  /** Written with a capital in the list: then a capital in the sentence is no sign of a longer name. */
  readonly isName: boolean;
}

const LETTER = '[\\p{L}\\p{N}]';

const source = (phrase: string): string =>
  phrase.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/[’']/g, '[’\']').replace(/[-\s]+/g, '[-\\s]+').replace(/\*$/, `${LETTER}*`);

const anyOf = (phrases: readonly string[]): RegExp =>
  new RegExp(`(?<!${LETTER})(?:${[...phrases].sort((a, b) => b.length - a.length).map(source).join('|')})(?!${LETTER})`, 'giu');

/** Patterns for the words of a list. */
export const loadedPatternsOf = (words: readonly LoadedWord[]): LoadedPattern[] =>
  words.flatMap((entry) => {
    const fine = entry.fine.length > 0 ? anyOf(entry.fine) : undefined;
    const [names, plain] = [entry.words.filter((word) => /^\p{Lu}/u.test(word)), entry.words.filter((word) => !/^\p{Lu}/u.test(word))];
    return [
      ...(names.length > 0 ? [{ entry, pattern: anyOf(names), fine, isName: true }] : []),
      ...(plain.length > 0 ? [{ entry, pattern: anyOf(plain), fine, isName: false }] : []),
    ];
  });

/** A capital inside a sentence, beside another: part of a name ("Palestine Liberation Organization"). */
function inLongerName(text: string, { start, end }: Span): boolean {
  if (!/^\p{Lu}/u.test(text.slice(start))) return false;
  return /(?:^|\s)\p{Lu}[\p{L}’'-]*\s$/u.test(text.slice(0, start)) || (start > 0 && /^[-\p{L}]*\s(?:of\s)?\p{Lu}/u.test(text.slice(end)));
}

/** The loaded words of a sentence; of two that overlap the longer. */
export function loadedIn(text: string, patterns: readonly LoadedPattern[]): LoadedMatch[] {
  const all = patterns.flatMap(({ entry, pattern, fine, isName }) => {
    const excused = fine ? spansOf(text, fine) : [];
    return spansOf(text, pattern)
      .filter((span) => !isWithin(span, excused) && (isName || !inLongerName(text, span)))
      .map((span): LoadedMatch => ({ ...span, text: text.slice(span.start, span.end), entry }));
  });
  return all
    .filter((match) => !all.some((other) => other !== match && other.start <= match.start && match.end <= other.end && other.end - other.start > match.end - match.start))
    .filter((match, at, list) => list.findIndex(({ start, end }) => start === match.start && end === match.end) === at);
}
