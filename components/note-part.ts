import type { ComponentChildren } from 'preact';

export type PartId = 'since' | 'names' | 'wordings' | 'relations' | 'timeline' | 'place' | 'sources' | 'why';

/** One thing a note knows past its first look. The card and the popup arrange the same parts each in its own way. */
export interface NotePart {
  readonly id: PartId;
  readonly title: string;
  /** What is in it, said before it is opened: a count or a few words. */
  readonly hint?: string | undefined;
  /** A date in the second tone, for what lies after the page's date. */
  readonly chip?: string | undefined;
  readonly content: ComponentChildren;
}
