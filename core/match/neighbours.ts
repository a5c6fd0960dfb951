import { APOSTROPHE, FIRST_LETTER, IGNORE, SPACE, type FoldTable } from '../text/fold';

/** A word beside a name, parted from it by white space only. */
export interface Neighbour {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
  /** Whether a sentence or the block begins with it. */
  readonly opens: boolean;
  /** Whether a period stands between it and the name: an abbreviated title ("Gen. Amir"), or the end of a sentence. */
  readonly period: boolean;
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Whether a sentence, a quote or the block begins at `start`. */
export function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:;…"“”„‘’'(«»‹›¿¡—–|•-]["”’')»›]*)\s*$/u.test(text.slice(Math.max(0, start - 6), start));
}

function neighbour(text: string, start: number, end: number, period = false, phraseStart = start): Neighbour {
  const word = text.slice(start, end).normalize('NFC').replace(/\p{Cf}/gu, '');
  return { word, start, end, capital: isCapital(word), opens: opensSentence(text, phraseStart), period };
}

/** The end of the elided word that a word begins with, as in "l’institut", or its start. */
function afterElided(text: string, start: number, end: number, elided: readonly string[]): number {
  const [head = ''] = /^\p{L}+['’]/u.exec(text.slice(start, end)) ?? [];
  return elided.includes(head.toLowerCase().replace('’', "'")) ? start + head.length : start;
}

/**
 * The word before `at`, if only white space, or a period and white space, is between, or if it is one of the elided
 * words ("d’Israël"), which is given with a straight apostrophe.
 * @param elided of the language; a word that one is tied to is given without it.
 */
export function wordBefore(text: string, at: number, { codes }: FoldTable, elided: readonly string[] = []): Neighbour | undefined {
  const code = (index: number): number => codes[text.charCodeAt(index)] ?? 0;
  let end = at;
  while (end > 0 && (code(end - 1) === SPACE || code(end - 1) === IGNORE)) end -= 1;
  if (end === at) {
    if (elided.length === 0 || codes[text.charCodeAt(at - 1)] !== APOSTROPHE) return undefined;
    let start = at - 1;
    while (start > 0 && code(start - 1) >= FIRST_LETTER) start -= 1;
    if (afterElided(text, start, at, elided) !== at) return undefined;
    const found = neighbour(text, start, at);
    return { ...found, word: found.word.replace('’', "'") };
  }
  const period = text[end - 1] === '.';
  if (period) end -= 1;
  // Marks of the last letter belong to the word: "université" with its accents apart.
  while (end < at && code(end) === IGNORE) end += 1;
  let start = end;
  while (start > 0 && (code(start - 1) >= FIRST_LETTER || code(start - 1) === IGNORE || /[-‐‑'’]/.test(text[start - 1] ?? ''))) start -= 1;
  const wordStart = elided.length > 0 ? afterElided(text, start, end, elided) : start;
  return wordStart === end ? undefined : neighbour(text, wordStart, end, period, start);
}

/** The word after `at`, if only white space is between. */
export function wordAfter(text: string, at: number, { codes }: FoldTable): Neighbour | undefined {
  const code = (index: number): number => codes[text.charCodeAt(index)] ?? 0;
  let start = at;
  while (start < text.length && (code(start) === SPACE || code(start) === IGNORE)) start += 1;
  if (start === at) return undefined;
  let end = start;
  while (end < text.length && (code(end) >= FIRST_LETTER || code(end) === IGNORE)) end += 1;
  return start === end ? undefined : neighbour(text, start, end);
}
