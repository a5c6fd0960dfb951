/** A run of words that looks like a proper name, cleared of titles and articles before it. */
export interface NameSpan {
  /** Offsets into the article's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The sentence that it stands in, counted from 0. */
  readonly sentence: number;
  /** Index of its first and, exclusive, its last word among the sentence's words. */
  readonly words: readonly [from: number, to: number];
  /** Whether its capital may be owed to the beginning of the sentence, a quotation, or to a headline. */
  readonly opens: boolean;
  /** Whether the whole sentence is a headline, in which capitals say little. */
  readonly headline: boolean;
  /** Whether a capitalised word touches it that was not taken for a part, so that it may be cut short. */
  readonly cut: boolean;
  /** Whether a definite article stands before it. */
  readonly article: boolean;
  /** Whether the words beside it are in capitals too, so that its own say nothing. */
  readonly shouted: boolean;
  /** Whether the tagger takes all its words for names, or names' parts. */
  readonly tagged: boolean;
  /** The words before it that say what it is, as written: "Iranian President", "spokesman". */
  readonly lead: string;
}
