import type { Clues, EntityType } from '../model/entity';
import type { EntityId, TopicId } from '../model/ids';
import type { PartialDate } from '../model/partial-date';

/** What deciding needs to know of an entity beside its names. */
export interface MatchFacts {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly topics: readonly TopicId[];
  readonly clues?: Clues | undefined;
  /** Given names of a person, folded to lower case, from its full names. */
  readonly forenames: ReadonlySet<string>;
  /** When a person first held an office that we know of. */
  readonly inOfficeFrom?: PartialDate | undefined;
}
