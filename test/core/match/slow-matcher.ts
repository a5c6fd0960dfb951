import { APOSTROPHE, FIRST_LETTER, HYPHEN, IGNORE, PERIOD, QUOTE, SPACE } from '../../../core/text/fold';
import type { Inflection } from '../../../core/text/languages/inflection';
import { foldName } from '../../../core/match/word-hash';
import { foldTable } from './lexicon-of';

interface Token {
  readonly start: number;
  readonly end: number;
  readonly letters: number;
  /** Whether an apostrophe after its last unit can belong to it: an s, a Hebrew letter. */
  readonly takesApostrophe: boolean;
}

/** A place where a name may begin in a word, and what stands for the letters of the text up to `from`. */
interface Beginning {
  readonly start: number;
  readonly from: number;
  readonly given: string;
  readonly least: number;
}

const codeAt = (text: string, at: number): number => foldTable.codes[text.charCodeAt(at)] ?? 0;
const isLetter = (text: string, at: number): boolean => codeAt(text, at) >= FIRST_LETTER;
const fold = (text: string): string => String.fromCharCode(...foldName(text, foldTable));
const folded = (texts: readonly string[] = []): string[] => texts.map(fold).filter((text) => text !== '');

/** Words one after the other, each with what Unicode hangs on it. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isLetter(text, at)) continue;
    const start = at;
    while (at < text.length && (isLetter(text, at) || codeAt(text, at) === IGNORE)) at += 1;
    const letters = Array.from({ length: at - start }, (_, unit) => unit + start).filter((unit) => isLetter(text, unit)).length;
    tokens.push({ start, end: at, letters, takesApostrophe: /[sא-ת]/.test(String.fromCharCode(codeAt(text, at - 1))) });
  }
  return tokens;
}

const MARKS: readonly number[] = [HYPHEN, APOSTROPHE, PERIOD, QUOTE];

/** White space only, or one mark without white space, or with white space after it the period of an initial or before a number, or the apostrophe of a plural. */
function joins(text: string, before: Token, after: Token): boolean {
  const codes = Array.from({ length: after.start - before.end }, (_, at) => codeAt(text, before.end + at)).filter((code) => code !== IGNORE);
  const marks = codes.filter((code) => MARKS.includes(code));
  const spaces = codes.filter((code) => code === SPACE);
  if (codes.length === 0 || marks.length + spaces.length !== codes.length || marks.length > 1) return false;
  if (marks.length === 0 || spaces.length === 0) return true;
  if (codes[0] === SPACE) return false;
  return marks[0] === PERIOD ? before.letters === 1 || /^[0-9]/.test(fold(text.slice(after.start, after.end))) : marks[0] === APOSTROPHE && before.takesApostrophe;
}

/** Places in the word that have a letter after them and `before` between them and `from`. */
const behind = (text: string, from: number, end: number, before: readonly string[]): number[] =>
  Array.from({ length: end - from }, (_, at) => from + at).filter((at) => isLetter(text, at) && before.includes(fold(text.slice(from, at))));

function beginningsOf(text: string, { start, end }: Token, inflection: Inflection): Beginning[] {
  const least = inflection.leastAfterPrefix ?? 3;
  return [
    { start, from: start, given: '', least: 0 },
    ...behind(text, start, end, folded(inflection.prefixes)).map((at) => ({ start: at, from: at, given: '', least })),
    ...(inflection.contractions ?? []).flatMap(({ prefixes, written, name }) =>
      behind(text, start, end, folded(prefixes)).flatMap((at) =>
        behind(text, at, end, [fold(written)]).map((from) => ({ start: at, from, given: fold(name), least })))),
  ];
}

/** Units without marks and soft hyphens. */
const unitsOf = (text: string, start: number, end: number): number =>
  Array.from({ length: end - start }, (_, at) => codeAt(text, start + at)).filter((code) => code !== IGNORE).length;

/** Compares every run of words with every name, behind every prefix and before every ending. Slow, and simple enough to be believed. */
export function slowMatches(text: string, forms: ReadonlySet<string>, inflection: Inflection = {}): string[] {
  const tokens = tokensOf(text);
  const suffixes = folded(inflection.suffixes);
  const leastStem = inflection.leastBeforeSuffix ?? 4;
  const found = new Set<string>();
  tokens.forEach((first, index) => {
    for (const { start, from, given, least } of beginningsOf(text, first, inflection)) {
      let last = first;
      for (const token of tokens.slice(index)) {
        if (token !== first && !joins(text, last, token)) break;
        last = token;
        const take = (end: number, atLeast: number): void => {
          const spelled = given + fold(text.slice(from, end));
          if (forms.has(spelled) && unitsOf(text, start, end) >= atLeast) found.add(`${start}-${end} ${spelled}`);
        };
        take(token.end, least);
        for (let end = Math.max(from, token.start) + 1; end < token.end; end += 1) {
          if (isLetter(text, end) && suffixes.includes(fold(text.slice(end, token.end)))) take(end, Math.max(least, leastStem));
        }
      }
    }
  });
  return [...found];
}
