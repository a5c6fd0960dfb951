import type { Reason } from '../model/mention';

/** How sure a mention is, by why it stands: the share of such mentions that should be right. */
export const CONFIDENCE: Readonly<Record<Reason, number>> = {
  'full-name': 0.98,
  'full-name-on-page': 0.97,
  'expansion-on-page': 0.98,
  'distinct-short-name': 0.95,
  'clue-on-page': 0.88,
  'topic-on-page': 0.82,
};
