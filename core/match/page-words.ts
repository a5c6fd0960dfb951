import type { Clues } from '../model/entity';

/** Characters on each side of a name that count as near it. */
const NEAR = 100;

/** Which clue words a page holds. Case does not matter; clues are whole words or runs of words. */
export class PageWords {
  readonly #words: ReadonlySet<string>;
  readonly #text: string;

  constructor(texts: readonly string[]) {
    this.#text = ` ${texts.join(' ').toLowerCase()} `;
    this.#words = new Set(this.#text.split(/[^\p{L}\p{N}]+/u));
  }

  has(clue: string): boolean {
    const lower = clue.toLowerCase();
    return /[^\p{L}\p{N}]/u.test(lower) ? this.#text.includes(lower) : this.#words.has(lower);
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
