import type { Evidence } from '../model/evidence';
import type { Reason } from '../model/mention';

/** How sure a mention is, by why it stands: the share of such mentions that should be right. */
const CONFIDENCE: Readonly<Record<Reason, number>> = {
  'full-name': 0.98,
  'full-name-on-page': 0.97,
  'expansion-on-page': 0.98,
  'distinct-short-name': 0.97,
  'clue-on-page': 0.94,
  'topic-on-page': 0.9,
};

/** The same where something spoke against it and was outweighed. */
const DOUBTED = 0.93;

/** How sure a mention is: of those at 0.9, nine in ten should be right. `npm run evaluate` prints how many are. */
export function confidenceOf(reason: Reason, evidence: readonly Evidence[]): number {
  return Math.min(CONFIDENCE[reason], evidence.some(({ weight }) => weight < 0) ? DOUBTED : 1);
}
