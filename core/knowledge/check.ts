import type { Article } from '../model/article';
import type { EntityRecord } from '../model/entity';
import type { EventRecord } from '../model/event';
import type { LoadedWord } from '../model/loaded-word';
import type { Outlet } from '../model/outlet';
import type { Topic } from '../model/topic';
import { checkCitations } from './check-citations';
import { checkEvents } from './check-events';
import { checkFigures } from './check-figures';
import { checkFindable } from './check-findable';
import { checkNames } from './check-names';
import { checkNeutral } from './check-neutral';
import { checkNotes } from './check-notes';
import { checkPeriods } from './check-periods';
import { checkReferences } from './check-references';
import { checkRelations } from './check-relations';
import { checkUnique } from './check-unique';
import type { Complaint } from './complaint';
import type { Sourced } from './sourced';

/** All that one knowledge base is made of, each with the file that it came from. */
export interface SourcedRecords {
  readonly topics: Sourced<readonly Topic[]>;
  readonly outlets: Sourced<readonly Outlet[]>;
  readonly loadedWords: Sourced<readonly LoadedWord[]>;
  readonly entities: readonly Sourced<EntityRecord>[];
  readonly events: readonly Sourced<EventRecord>[];
  readonly articles: readonly Sourced<Article>[];
}

type Check = (records: SourcedRecords) => Complaint[];

const CHECKS: readonly Check[] = [
  checkUnique, checkReferences, checkCitations, checkPeriods, checkNames, checkFindable,
  checkEvents, checkRelations, checkNotes, checkNeutral, checkFigures,
];

/** What is wrong between records that each fit their schema. An empty list means that the knowledge base can be built. */
export const checkRecords = (records: SourcedRecords): Complaint[] => CHECKS.flatMap((check) => check(records));
