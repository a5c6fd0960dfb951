import type { CitedText, TimelineEntry } from '../note/note';
import type { EntityId } from '../model/ids';

export interface BriefEntity {
  readonly id: EntityId;
  readonly title: string;
  /** One line: the role at the page's date, or what it is. */
  readonly line: string;
  /** Mentions on the page. */
  readonly count: number;
}

/** What the popup says of a page. */
export interface Brief {
  /** The sentence at the top; `strong` parts are titles of entities. */
  readonly lead: readonly { readonly text: string; readonly strong: boolean }[];
  /** By importance to this page, most important first. */
  readonly entities: readonly BriefEntity[];
  /** How entities of this page relate. */
  readonly relations: readonly CitedText[];
  /** Dated events that involve two or more of the page's entities, oldest first. */
  readonly timeline: readonly TimelineEntry[];
  /** Names on the page that the knowledge base does not know. */
  readonly unknown: readonly string[];
}
