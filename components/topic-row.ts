import type { Topic } from '../core/model/topic';

/** A topic as the reader switches it. */
export interface TopicRow extends Topic {
  /** Entries of the knowledge base in it. */
  readonly count: number;
  /** Titles of some of them. */
  readonly examples: readonly string[];
  readonly on: boolean;
}
