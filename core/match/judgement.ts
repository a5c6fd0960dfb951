import type { Evidence } from '../model/evidence';
import type { Reason } from '../model/mention';
import type { Candidate } from './candidate';
import type { Veto } from './rules';

/** Told of every candidate, kept or dropped, in no order. */
export type Report = (judgement: Judgement) => void;

/** What became of one candidate, and why. */
export interface Judgement {
  readonly candidate: Candidate;
  /** `outweighed`: another reading of the same letters has more for it, or as much. */
  readonly outcome: 'stands' | 'vetoed' | 'too-weak' | 'outweighed';
  readonly veto?: Veto;
  /** The clue that the veto is about. */
  readonly about?: string | undefined;
  readonly evidence: readonly Evidence[];
  readonly score: number;
  readonly reason?: Reason;
}
