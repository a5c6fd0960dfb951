import type { PageLanguage } from '../model/language';
import type { PartialDate } from '../model/partial-date';

export const BLOCK_KINDS = ['heading', 'paragraph', 'caption', 'list', 'quote', 'table'] as const;

/** The text of one block element, across its inline elements. No name reaches from one block into another. */
export interface TextBlock {
  readonly text: string;
  readonly kind: (typeof BLOCK_KINDS)[number];
}

/** A page as matching sees it. */
export interface PageText {
  readonly blocks: readonly TextBlock[];
  /** Absent: not known. */
  readonly lang?: PageLanguage | undefined;
  /** When the page was published; absent where it does not say. */
  readonly date?: PartialDate | undefined;
}
