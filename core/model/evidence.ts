/** What can speak for or against a reading of a name. Weights and the words for them are given where they are used. */
export const EVIDENCE_RULES = [
  'denotes-one', 'distinct-short-name', 'named-on-page', 'clue-on-page', 'further-clue', 'topic-on-page', 'title-here', 'place-or-state-here',
  'clue-against-on-page', 'clue-against-near', 'before-office', 'long-dead', 'somebody-else', 'somebody-else-earlier', 'bearer-on-page', 'treated-as-person', 'team', 'common-word-on-page',
] as const;
export type EvidenceRule = (typeof EVIDENCE_RULES)[number];

/** One thing that was weighed. */
export interface Evidence {
  readonly rule: EvidenceRule;
  /** Above 0 it speaks for the reading, below 0 against it. */
  readonly weight: number;
  /** What it is about, as the record or the page writes it: a clue, the other name on the page. */
  readonly about?: string;
}
