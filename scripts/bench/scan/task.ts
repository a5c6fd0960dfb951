import type { PeerName } from './peers';

/** What one child process measures: one implementation on one text. Paths are files written before. */
export interface ScanTask {
  readonly way: 'scan' | 'matcher' | 'split' | 'open' | PeerName;
  readonly text: string;
  /** Compiled names, for scan, matcher and open. */
  readonly lexicon?: string;
  /** JSON list of names, for peers. */
  readonly names?: string;
  /** Rounds of floor and way in turn. */
  readonly rounds: number;
  /** Cuts the text into pieces of so many units, each worked through by itself; times are of one piece. */
  readonly piece?: number;
  /** Compares with the slow reference first; without it the way is only timed. */
  readonly compare: boolean;
}

/** In ms of processor time, which other programs disturb less than time on the wall. The floor adds up the text's units one by one; it is timed in turn with the way, in the same process. */
export interface ScanOutcome {
  readonly floor: number;
  readonly time: number;
  /** The first call, before the engine has compiled it well. */
  readonly first: number;
  readonly matches: number;
  /** From the files to being ready. */
  readonly ready: number;
  /** What being ready keeps, in MB: heap and array buffers after a collection, after the first call. */
  readonly memory: number;
  /** Bytes of heap that one more call took, garbage included. */
  readonly allocated: number;
  /** What differs from the slow reference, in words; absent where nothing does. */
  readonly differs?: string;
}
