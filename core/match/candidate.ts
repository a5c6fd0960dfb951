import type { Sense } from './lexicon';
import type { MatchFacts } from './match-facts';

/** One reading of one place in the text: these letters may denote this entity. */
export interface Candidate {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** Where the words that hold the name begin and end, with what the language writes together with it: "والقدس", "Türkiye'nin". */
  readonly wordStart: number;
  readonly wordEnd: number;
  readonly surface: string;
  readonly sense: Sense;
  /** Absent for a longer name that is nobody of ours. */
  readonly facts: MatchFacts | undefined;
}

/** Readings of the same letters. */
export interface Span {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly readings: readonly Candidate[];
}
