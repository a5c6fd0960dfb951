import type { Clues } from '../model/entity';
import { plain } from '../text/plain';

/** Characters on each side of a name that count as near it. */
const NEAR = 100;

const WORD_PART = /[\p{L}\p{N}]/u;

/** Any white space is one space and any apostrophe a straight one, so that a clue of several words is found as it is typed. */
const comparable = (text: string): string => plain(text).replace(/\s+/g, ' ').replace(/[‘’ʼ]/g, "'");

/** Which clue words a page holds. Case does not matter; clues are whole words or runs of words. */
export class PageWords {
  readonly #words: ReadonlySet<string>;
  readonly #text: string;

  constructor(texts: readonly string[]) {
    this.#text = ` ${comparable(texts.join(' '))} `;
    this.#words = new Set(this.#text.split(/[^\p{L}\p{N}]+/u));
  }

  has(clue: string): boolean {
    const wanted = comparable(clue);
    return /[^\p{L}\p{N}]/u.test(wanted) ? this.#hasRun(wanted) : this.#words.has(wanted);
  }

  /** Whether a run of words stands in the text and neither of its ends is inside a longer word. */
  #hasRun(run: string): boolean {
    for (let at = this.#text.indexOf(run); at >= 0; at = this.#text.indexOf(run, at + 1)) {
      const around = [this.#text[at - 1] ?? '', this.#text[at + run.length] ?? ''];
      if (!around.some((unit) => WORD_PART.test(unit))) return true;
    }
    return false;
  }
}

/** Whether a clue stands within NEAR characters of text[start, end). */
export function clueNear(clues: readonly string[], text: string, start: number, end: number): boolean {
  if (clues.length === 0) return false;
  const near = new PageWords([text.slice(Math.max(0, start - NEAR), start), text.slice(end, end + NEAR)]);
  return clues.some((clue) => near.has(clue));
}

/** Clues for and against of a record and of one of its names, together. */
export const mergeClues = (a: Clues | undefined, b: Clues | undefined): Clues => ({
  for: [...(a?.for ?? []), ...(b?.for ?? [])],
  against: [...(a?.against ?? []), ...(b?.against ?? [])],
});
