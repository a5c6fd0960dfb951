import { APOSTROPHE, FIRST_LETTER, HYPHEN, IGNORE, PERIOD, QUOTE, SPACE } from '../../../core/text/fold';
import { foldName } from '../../../core/match/word-hash';
import { foldTable } from './lexicon-of';

interface Token {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly letters: number;
  /** Whether its last unit is an s. */
  readonly plural: boolean;
}

const codeAt = (text: string, at: number): number => foldTable.codes[text.charCodeAt(at)] ?? 0;

/** Words one after the other, each with what Unicode hangs on it. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (codeAt(text, at) < FIRST_LETTER) continue;
    const start = at;
    while (at < text.length && (codeAt(text, at) >= FIRST_LETTER || codeAt(text, at) === IGNORE)) at += 1;
    const word = text.slice(start, at);
    const letters = Array.from({ length: word.length }, (_, unit) => codeAt(word, unit)).filter((code) => code >= FIRST_LETTER).length;
    tokens.push({ start, end: at, folded: String.fromCharCode(...foldName(word, foldTable)), letters, plural: codeAt(text, at - 1) === 0x73 });
  }
  return tokens;
}

const MARKS: readonly number[] = [HYPHEN, APOSTROPHE, PERIOD, QUOTE];

/** White space only, or one mark without white space, or with white space after it the period of an initial or before a number, or the apostrophe of a plural. */
function joins(between: string, before: Token, after: Token): boolean {
  const codes = Array.from({ length: between.length }, (_, at) => codeAt(between, at)).filter((code) => code !== IGNORE);
  const marks = codes.filter((code) => MARKS.includes(code));
  const spaces = codes.filter((code) => code === SPACE);
  if (codes.length === 0 || marks.length + spaces.length !== codes.length || marks.length > 1) return false;
  if (marks.length === 0 || spaces.length === 0) return true;
  if (codes[0] === SPACE) return false;
  return marks[0] === PERIOD ? before.letters === 1 || /^[0-9]/.test(after.folded) : marks[0] === APOSTROPHE && before.plural;
}

/** Compares every run of words with every name. Slow, and simple enough to be believed. */
export function slowMatches(text: string, forms: ReadonlySet<string>): string[] {
  const tokens = tokensOf(text);
  const found: string[] = [];
  tokens.forEach((first, from) => {
    let spelled = '';
    let last: Token | undefined;
    for (const token of tokens.slice(from)) {
      if (last && !joins(text.slice(last.end, token.start), last, token)) break;
      spelled = last ? `${spelled} ${token.folded}` : token.folded;
      last = token;
      if (forms.has(spelled)) found.push(`${first.start}-${token.end} ${spelled}`);
    }
  });
  return found;
}
