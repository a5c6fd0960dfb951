import type { Clues } from '../model/entity';
import { plain } from '../text/plain';

/** Characters on each side of a name that count as near it. */
const NEAR = 100;

const WORD_PART = /[\p{L}\p{N}]/u;

/** Any white space is one space and any apostrophe a straight one, so that a clue of several words is found as it is typed. */
export const comparable = (text: string): string => plain(text).replace(/\s+/g, ' ').replace(/[‘’ʼ]/g, "'");

/** Whether a run of words stands in the text and neither of its ends is inside a longer word. Both are comparable. */
function holdsRun(text: string, run: string): boolean {
  for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + 1)) {
    if (!WORD_PART.test(text[at - 1] ?? '') && !WORD_PART.test(text[at + run.length] ?? '')) return true;
  }
  return false;
}

/** Which clue words a page holds. Case does not matter; clues are whole words or runs of words. */
export class PageWords {
  readonly #text: string;
  readonly #words: ReadonlySet<string>;
  /** How many words the page has, each counted as often as it stands there. */
  readonly length: number;
  /** Every name asks for its clues again, so answers are kept. */
  readonly #known = new Map<string, boolean>();

  constructor(texts: readonly string[]) {
    this.#text = comparable(texts.join(' '));
    const all = this.#text.match(/[\p{L}\p{N}]+/gu) ?? [];
    this.#words = new Set(all);
    this.length = all.length;
  }

  /** How many of the words the page has, each once; they are single words, or two with a hyphen, in small letters. */
  count(words: ReadonlySet<string>): number {
    let count = 0;
    for (const word of words) if (word.includes('-') ? this.has(word) : this.#words.has(word)) count += 1;
    return count;
  }

  has(clue: string): boolean {
    const known = this.#known.get(clue);
    if (known !== undefined) return known;
    const wanted = comparable(clue);
    // A run is looked for only where all its words are.
    const holds = (wanted.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => this.#words.has(word)) &&
      (!/[^\p{L}\p{N}]/u.test(wanted) || holdsRun(this.#text, wanted));
    this.#known.set(clue, holds);
    return holds;
  }
}

/** The clue that stands within NEAR characters of text[start, end), if one does. */
export function clueNear(clues: readonly string[], text: string, start: number, end: number): string | undefined {
  if (clues.length === 0) return undefined;
  const near = comparable(`${text.slice(Math.max(0, start - NEAR), start)} ${text.slice(end, end + NEAR)}`);
  return clues.find((clue) => holdsRun(near, comparable(clue)));
}

/** The clue that text[…, start) ends with, if it ends with one. */
export function clueBefore(clues: readonly string[], text: string, start: number): string | undefined {
  const before = comparable(` ${text.slice(Math.max(0, start - NEAR), start)}`).trimEnd();
  return clues.find((clue) => before.endsWith(comparable(clue)) && !WORD_PART.test(before[before.length - clue.length - 1] ?? ''));
}

/** Clues for and against of a record and of one of its names, together. */
export const mergeClues = (a: Clues | undefined, b: Clues | undefined): Clues => ({
  for: [...(a?.for ?? []), ...(b?.for ?? [])],
  against: [...(a?.against ?? []), ...(b?.against ?? [])],
});
