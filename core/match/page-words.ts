import { FIRST_LETTER, IGNORE, type FoldTable } from '../text/fold';
import type { Candidate } from './candidate';
import { comparable, type Clue, type ReadClues } from './clues';

/** Characters on each side of a name that count as near it. */
const NEAR = 100;

const WORD_PART = /[\p{L}\p{N}]/u;

/** Whether a run of words stands in the text and neither of its ends is inside a longer word. Both are comparable. */
function holdsRun(text: string, run: string): boolean {
  for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + 1)) {
    if (!WORD_PART.test(text[at - 1] ?? '') && !WORD_PART.test(text[at + run.length] ?? '')) return true;
  }
  return false;
}

/** Calls `take` with every word; a table look-up a unit, since whole pages are read. */
function forEachWord(text: string, { codes }: FoldTable, take: (word: string) => void): void {
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? (codes[text.charCodeAt(at)] ?? 0) : 0;
    if (code >= FIRST_LETTER) {
      if (start < 0) start = at;
    } else if (start >= 0 && code !== IGNORE) {
      take(text.slice(start, at));
      start = -1;
    }
  }
}

/** Which clue words a page holds. Case does not matter; clues are whole words or runs of words. */
export class PageWords {
  readonly #text: string;
  readonly #words = new Set<string>();
  /** How many words the page has, each counted as often as it stands there. */
  readonly length: number;
  /** Every name asks for its clues again, so answers are kept. */
  readonly #known = new Map<string, boolean>();

  constructor(texts: readonly string[], fold: FoldTable) {
    this.#text = comparable(texts.join(' '));
    let length = 0;
    forEachWord(this.#text, fold, (word) => {
      this.#words.add(word);
      length += 1;
    });
    this.length = length;
  }

  /** How many of the words the page has, each once; they are single words, or two with a hyphen, in small letters. */
  count(words: ReadonlySet<string>): number {
    let count = 0;
    for (const word of words) if (word.includes('-') ? this.holds({ text: word, run: word, words: word.split('-') }) : this.#words.has(word)) count += 1;
    return count;
  }

  holds({ run, words }: Clue): boolean {
    const known = this.#known.get(run);
    if (known !== undefined) return known;
    // A run is looked for only where all its words are.
    const holds = words.every((word) => this.#words.has(word)) && (words[0] === run || holdsRun(this.#text, run));
    this.#known.set(run, holds);
    return holds;
  }
}

/**
 * The clue that stands within NEAR characters of text[start, end), if one does.
 * @param but clues of several words in which they do not count: "Damascus" in "Damascus Gate".
 */
export function clueNear(clues: readonly Clue[], text: string, start: number, end: number, but: readonly Clue[] = []): Clue | undefined {
  if (clues.length === 0) return undefined;
  const all = comparable(`${text.slice(Math.max(0, start - NEAR), start)} ${text.slice(end, end + NEAR)}`);
  const near = but.reduce((rest, { run, words }) => (words.length > 1 ? rest.replaceAll(run, '.') : rest), all);
  return clues.find(({ run }) => holdsRun(near, run));
}

/** The clue against a reading that stands near it. */
export const contraryNear = ({ start, end }: Candidate, clues: ReadClues, text: string): Clue | undefined => clueNear(clues.against, text, start, end, clues.for);

/** The clue that text[…, start) ends with, if it ends with one. */
export function clueBefore(clues: readonly Clue[], text: string, start: number): Clue | undefined {
  if (clues.length === 0) return undefined;
  const before = comparable(` ${text.slice(Math.max(0, start - NEAR), start)}`).trimEnd();
  return clues.find(({ run }) => before.endsWith(run) && !WORD_PART.test(before[before.length - run.length - 1] ?? ''));
}
