import type { ArticleMetadata } from '../model/article';
import type { Clues, EntityRecord } from '../model/entity';
import type { EventRecord } from '../model/event';
import type { ArticleId } from '../model/ids';
import type { Outlet } from '../model/outlet';
import type { PartialDate } from '../model/partial-date';
import type { Topic } from '../model/topic';

/** Raised whenever the meaning of a field changes. */
export const KNOWLEDGE_VERSION = 2;

/** An article that the knowledge base was built from; what it says is in the findings. */
export interface KnowledgeArticle {
  readonly id: ArticleId;
  readonly metadata: ArticleMetadata;
}

/** What marks, notes and the popup need beside the lexicon; records first written by people, then drafts of the builder. The lexicon's entity numbers index `entities`, its clue numbers `nameClues`. */
export interface Knowledge {
  readonly version: typeof KNOWLEDGE_VERSION;
  /** Names the content of the knowledge base: sixteen hexadecimal digits. */
  readonly hash: string;
  /** The latest date to which any note was checked; absent where nothing is dated. */
  readonly date?: PartialDate | undefined;
  readonly topics: readonly Topic[];
  readonly outlets: readonly Outlet[];
  readonly entities: readonly EntityRecord[];
  readonly events: readonly EventRecord[];
  readonly nameClues: readonly Clues[];
  readonly articles: readonly KnowledgeArticle[];
}
