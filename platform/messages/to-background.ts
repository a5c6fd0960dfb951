import type { Brief } from '../../core/brief/brief';
import type { PageReading } from '../../core/match/page-reading';
import type { PageText } from '../../core/match/page-text';
import type { EntityId } from '../../core/model/ids';
import type { PartialDate } from '../../core/model/partial-date';
import type { Topic } from '../../core/model/topic';
import type { Note } from '../../core/note/note';
import type { SearchResult } from '../../core/search/search';
import { createCaller, type Caller } from './envelope';

export interface NoteQuestion {
  readonly entity: EntityId;
  /** Absent: the page does not say when it was published. */
  readonly pageDate?: PartialDate | undefined;
  readonly onPage: readonly EntityId[];
}

/** What the popup shows of a tab. */
export type TabView =
  | { readonly state: 'not-a-page' }
  | { readonly state: 'no-access' | 'not-news' | 'site-off' | 'paused'; readonly host: string }
  | { readonly state: 'kb-unreadable'; readonly reason: string }
  | { readonly state: 'ready'; readonly host: string; readonly brief: Brief; readonly pageDate?: PartialDate | undefined };

export interface TopicSummary extends Topic {
  /** Entities that belong to it. */
  readonly count: number;
  /** Titles of the entities that the articles mention most. */
  readonly examples: readonly string[];
}

/** What the options page shows of the knowledge base. */
export interface KnowledgeSummary {
  readonly topics: readonly TopicSummary[];
  readonly date?: PartialDate;
  readonly hash: string;
  readonly entities: number;
  readonly events: number;
}

/** Calls that the background answers. The first four are for scripts in pages, the rest for our own pages. */
export interface ToBackground {
  /** The scout found news, or a page of a site that the reader switched on. */
  newsSeen(argument: null): void;
  /** Finds the mentions of a page and says which of them are to be marked. */
  readPage(page: PageText): PageReading;
  noteFor(question: NoteQuestion): Note | null;
  /** Sends the card's script into the page that asks. */
  sendCard(argument: null): void;
  /** What the popup shows of a tab. */
  viewTab(tab: { readonly tabId: number }): TabView;
  search(query: { readonly query: string }): SearchResult[];
  summary(argument: null): KnowledgeSummary;
}

/** @param send hands a message to the background: scripts in pages and our own pages have different ways. */
export const callBackground = (send: (message: object) => Promise<unknown>): Caller<ToBackground> => createCaller<ToBackground>('background', send);
