import type { Evidence } from './evidence';
import type { EntityId } from './ids';

/** Why a mention stands. The words for readers and editors are made from it where they are shown. */
export const REASONS = [
  'full-name', 'distinct-short-name', 'full-name-on-page', 'expansion-on-page', 'topic-on-page', 'clue-on-page',
] as const;
export type Reason = (typeof REASONS)[number];

/** A name found in a text. Offsets are UTF-16 code units: text.slice(start, end) === surface. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly entity: EntityId;
  /** 0–1: of mentions at 0.9, about nine in ten should be right. */
  readonly confidence: number;
  readonly reason: Reason;
  /** All that was weighed. */
  readonly evidence: readonly Evidence[];
}
