import type { EventRecord } from '../model/event';
import type { EntityId } from '../model/ids';
import { isBefore, shortDate, type PartialDate } from '../model/partial-date';
import type { Citer } from './cite';
import { daysBetween } from './days';
import type { TimelineEntry } from './note';

/** Days around the page's date in which an event counts as what the page is about. */
const THIS_PAGE_DAYS = 7;

const isExact = (date: PartialDate): boolean => date.length === 10;

/** Whether it began in the days before the page, which tells it from a war that goes on for years. */
export const isThisPage = ({ date }: EventRecord, pageDate: PartialDate): boolean =>
  isExact(date) && daysBetween(date, pageDate) >= -1 && daysBetween(date, pageDate) <= THIS_PAGE_DAYS;

export const toEntry = (event: EventRecord, pageDate: PartialDate, citer: Citer): TimelineEntry => ({
  ...citer.cite(event.text, event.cites, event.sources),
  event: event.id,
  date: shortDate(event.date),
  title: event.title,
  thisPage: isThisPage(event, pageDate),
});

/** Events known at the page's date in which the entity took part, oldest first: those with others of the page win. */
export function eventsUntil(events: readonly EventRecord[], entity: EntityId, others: ReadonlySet<EntityId>, pageDate: PartialDate, most: number): EventRecord[] {
  const shared = (event: EventRecord): number => event.participants.filter((id) => id !== entity && others.has(id)).length;
  return events
    .filter((event) => event.participants.includes(entity) && !isBefore(pageDate, event.date))
    .sort((a, b) => shared(b) - shared(a) || (a.date > b.date ? -1 : 1))
    .slice(0, most)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}
