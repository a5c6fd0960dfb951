import type { Clues, EntityType } from '../model/entity';
import type { EntityId, TopicId } from '../model/ids';
import type { Language } from '../model/language';
import type { PartialDate } from '../model/partial-date';

/** What deciding needs to know of an entity beside its names. */
export interface MatchFacts {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly topics: readonly TopicId[];
  readonly clues?: Clues | undefined;
  /** What follows the name after a comma where it is another place's, in small letters: "oregon" for Damascus. */
  readonly elsewhere: readonly string[];
  /** Languages that the record gives names in. */
  readonly namedIn?: ReadonlySet<Language> | undefined;
  /** Given names of a person, folded to lower case, from its full names. */
  readonly forenames: ReadonlySet<string>;
  /** When a person first held an office that we know of. */
  readonly inOfficeFrom?: PartialDate | undefined;
  /** When a person last held one; absent while one lasts. */
  readonly inOfficeTo?: PartialDate | undefined;
  /** Words of a person's offices, in small letters: "president". */
  readonly officeWords?: ReadonlySet<string> | undefined;
  /** When a person died. */
  readonly diedOn?: PartialDate | undefined;
  /** The first year of a state; a text about an earlier one speaks of what was there before. */
  readonly foundedIn?: number | undefined;
  /** When an event or a policy began; on an older page its name means an earlier one. */
  readonly beganOn?: PartialDate | undefined;
}
