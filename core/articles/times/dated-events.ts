import type { EntityRecord } from '../../model/entity';
import type { EventRecord } from '../../model/event';
import type { EntityId } from '../../model/ids';
import type { PartialDate } from '../../model/partial-date';
import { descriptionsOf, type Description } from './dated-descriptions';

/** When something named happened. Without `to` it was over with `from`, or its end is not known. */
export interface EventDate {
  readonly from: PartialDate;
  readonly to?: PartialDate | undefined;
  readonly described: readonly Description[];
}

/** The dated events and policies that an article can name. */
export type EventDates = ReadonlyMap<EntityId, EventDate>;

/** The dates of events and policies: what their record gives, else the dated event of the same id. */
export function eventDatesOf(entities: readonly EntityRecord[], events: readonly EventRecord[]): EventDates {
  const dated = new Map<string, EventRecord>(events.map((event) => [event.id, event]));
  return new Map(entities.flatMap((entity): (readonly [EntityId, EventDate])[] => {
    const { id, type, existed } = entity;
    if (type !== 'event' && type !== 'policy') return [];
    const event = existed?.from === undefined ? dated.get(id) : undefined;
    const from = existed?.from ?? event?.date;
    return from === undefined ? [] : [[id, { from, to: event ? event.to : existed?.to, described: descriptionsOf(entity) }]];
  }));
}
