import type { Clues } from '../model/entity';
import { plain } from '../text/plain';

/** Characters on each side of a name that count as near it. */
const NEAR = 100;

const WORD_PART = /[\p{L}\p{N}]/u;

/** Any white space is one space and any apostrophe a straight one, so that a clue of several words is found as it is typed. */
const comparable = (text: string): string => plain(text).replace(/\s+/g, ' ').replace(/[‘’ʼ]/g, "'");

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
  /** Every name asks for its clues again, so answers are kept. */
  readonly #known = new Map<string, boolean>();

  constructor(texts: readonly string[]) {
    this.#text = comparable(texts.join(' '));
    this.#words = new Set(this.#text.match(/[\p{L}\p{N}]+/gu));
  }

  has(clue: string): boolean {
    const known = this.#known.get(clue);
    if (known !== undefined) return known;
    const wanted = comparable(clue);
    const holds = /[^\p{L}\p{N}]/u.test(wanted) ? holdsRun(this.#text, wanted) : this.#words.has(wanted);
    this.#known.set(clue, holds);
    return holds;
  }
}

/** Whether a clue stands within NEAR characters of text[start, end). */
export function clueNear(clues: readonly string[], text: string, start: number, end: number): boolean {
  if (clues.length === 0) return false;
  const near = comparable(`${text.slice(Math.max(0, start - NEAR), start)} ${text.slice(end, end + NEAR)}`);
  return clues.some((clue) => holdsRun(near, comparable(clue)));
}

/** Clues for and against of a record and of one of its names, together. */
export const mergeClues = (a: Clues | undefined, b: Clues | undefined): Clues => ({
  for: [...(a?.for ?? []), ...(b?.for ?? [])],
  against: [...(a?.against ?? []), ...(b?.against ?? [])],
});
