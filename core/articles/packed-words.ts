import type { PartOfSpeech, Word } from './tagged-words';

const TAGS: readonly PartOfSpeech[] = ['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X'];
const NUMBERS = new Map(TAGS.map((tag, number) => [tag, number]));

/** The words of one article in a fifth of the memory: thousands of articles are held at once, one is looked at. */
export class PackedWords {
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #tags: Uint8Array;
  readonly #lemmas: readonly string[];

  /** @param text what the offsets of the words point into. */
  constructor(private readonly text: string, words: readonly Word[]) {
    this.#starts = Uint32Array.from(words, ({ start }) => start);
    this.#ends = Uint32Array.from(words, ({ end }) => end);
    this.#tags = Uint8Array.from(words, ({ pos }) => NUMBERS.get(pos) ?? TAGS.length - 1);
    this.#lemmas = words.map(({ lemma }) => lemma);
  }

  /** The words from one place to another, exclusive, made anew. */
  unpack(from: number, to: number): Word[] {
    const words: Word[] = [];
    for (let at = from; at < to; at += 1) {
      const start = this.#starts[at] ?? 0;
      const end = this.#ends[at] ?? 0;
      words.push({ start, end, text: this.text.slice(start, end), pos: TAGS[this.#tags[at] ?? 0] ?? 'X', lemma: this.#lemmas[at] ?? '' });
    }
    return words;
  }
}
