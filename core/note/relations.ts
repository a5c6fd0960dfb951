import type { EntityRecord } from '../model/entity';
import type { EntityId } from '../model/ids';
import { holdsAt, type PartialDate } from '../model/partial-date';
import type { Citer } from './cite';
import type { CitedText } from './note';
import { withSubject } from './subject';

interface Told {
  readonly onPage: boolean;
  readonly text: string;
  readonly record: EntityRecord;
  readonly keys: readonly string[];
}

/** How an entity relates to others at the page's date: first what involves others of the page, told by either side. */
export function relationsOf(record: EntityRecord, records: readonly EntityRecord[], onPage: ReadonlySet<EntityId>, date: PartialDate, citer: Citer, most: number): CitedText[] {
  const own = record.relations
    .filter((relation) => holdsAt(relation, date))
    .map((relation): Told => ({ onPage: onPage.has(relation.with), text: relation.text, record, keys: relation.sources }));
  const ofOthers = records
    .filter(({ id }) => id !== record.id && onPage.has(id))
    .flatMap((other) => other.relations
      .filter((relation) => relation.with === record.id && holdsAt(relation, date))
      .map((relation): Told => ({ onPage: true, text: withSubject(relation.text, other), record: other, keys: relation.sources })));
  const all = [...own, ...ofOthers];
  return [...all.filter((told) => told.onPage), ...all.filter((told) => !told.onPage)]
    .filter((told, at, list) => list.findIndex(({ text }) => text === told.text) === at)
    .slice(0, most)
    .map(({ text, record: { sources }, keys }) => citer.cite(text, keys, sources));
}
