import type { EntityRecord } from '../model/entity';
import type { EventRecord } from '../model/event';
import { isBefore, shortDate, type PartialDate } from '../model/partial-date';
import type { Sources } from '../model/source';
import type { Citer } from './cite';
import type { Change } from './note';

/** Lines shown at most: the latest matter least to an old article, so the first ones after it are kept. */
const MOST = 5;

interface Line {
  readonly date: PartialDate;
  readonly text: string;
  readonly short: string;
  readonly cites: readonly string[];
  readonly sources: Sources;
}

const sameMonth = (a: PartialDate, b: PartialDate): boolean => a.slice(0, 7) === b.slice(0, 7);

function roleLines({ roles, sources }: EntityRecord): Line[] {
  return roles.flatMap((role): Line[] => [
    ...(role.from === undefined ? [] : [{ date: role.from, text: `Became ${role.title}.`, short: role.title, cites: role.sources, sources }]),
    ...(role.to === undefined ? [] : [{
      date: role.to, text: `Ceased to be ${role.title}${role.ended === undefined ? '' : `: ${role.ended}`}.`, short: role.ended ?? `No longer ${role.title}`, cites: role.sources, sources,
    }]),
  ]);
}

/** What happened to the entity after the page's date: what its record says and its roles; events where the record says nothing. */
export function sinceLines(record: EntityRecord, events: readonly EventRecord[], pageDate: PartialDate, citer: Citer): Change[] {
  const told: Line[] = record.changes.map(({ date, text, short, sources }) => ({ date, text, short, cites: sources, sources: record.sources }));
  const happened = events
    .filter((event) => event.participants.includes(record.id))
    .map(({ date, text, title, cites, sources }): Line => ({ date, text, short: title, cites, sources }));
  const lines: Line[] = [];
  // An editor who told what changed has chosen; events are for records where nobody did.
  for (const line of [...told, ...roleLines(record), ...(told.length > 0 ? [] : happened)]) {
    if (isBefore(pageDate, line.date) && (told.includes(line) || !lines.some(({ date }) => sameMonth(date, line.date)))) lines.push(line);
  }
  // What the record itself tells always has a place; roles and events fill up what is left.
  const kept = [...lines.filter((line) => told.includes(line)), ...lines.filter((line) => !told.includes(line))].slice(0, Math.max(MOST, told.length));
  return kept
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ date, text, short, cites, sources }) => ({ ...citer.cite(text, cites, sources), date: shortDate(date), short }));
}
