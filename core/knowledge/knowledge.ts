import type { ArticleMetadata } from '../model/article';
import type { Clues, EntityRecord } from '../model/entity';
import type { EventRecord } from '../model/event';
import type { ArticleId, EntityId } from '../model/ids';
import type { Outlet } from '../model/outlet';
import type { PartialDate } from '../model/partial-date';
import type { Topic } from '../model/topic';
import type { EvidenceSentence } from '../articles/evidence';

/** Raised whenever the meaning of a field changes. */
export const KNOWLEDGE_VERSION = 1;

export interface KnowledgeArticle {
  readonly id: ArticleId;
  readonly metadata: ArticleMetadata;
  readonly sentences: readonly string[];
}

/** All that ships beside the lexicon. The lexicon's entity numbers index `entities`, its clue numbers `nameClues`. */
export interface Knowledge {
  readonly version: typeof KNOWLEDGE_VERSION;
  /** Names the content of the knowledge base: sixteen hexadecimal digits. */
  readonly hash: string;
  /** The latest date to which any note was checked. */
  readonly date: PartialDate;
  readonly topics: readonly Topic[];
  readonly outlets: readonly Outlet[];
  readonly entities: readonly EntityRecord[];
  readonly events: readonly EventRecord[];
  readonly nameClues: readonly Clues[];
  readonly articles: readonly KnowledgeArticle[];
  readonly evidence: Readonly<Partial<Record<EntityId, readonly EvidenceSentence[]>>>;
}
