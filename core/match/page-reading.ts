import type { BlockMention } from './decide';

/** What the background answers: the mentions, or that this page is not to be marked. */
export type PageReading =
  | { readonly state: 'read'; readonly mentions: readonly ReadMention[] }
  | { readonly state: 'off' }
  | { readonly state: 'kb-unreadable'; readonly reason: string };

export interface ReadMention extends BlockMention {
  /** Whether the page shows it, by the reader's settings. */
  readonly marked: boolean;
  /** From an entity that nobody has reviewed: marked in a quieter style. */
  readonly draft: boolean;
}
