import * as v from 'valibot';
import { EntityId, EventId } from './ids';
import { PartialDate } from './partial-date';
import { Citations, Sources } from './source';

const text = v.pipe(v.string(), v.nonEmpty('must not be empty'));

/** Something dated, with participants. */
export const EventRecord = v.strictObject({
  id: EventId,
  /** A few words for a timeline: "Flotilla raid: ambassadors leave". */
  title: text,
  date: PartialDate,
  /** Last day of what lasted. */
  to: v.optional(PartialDate),
  /** One sentence. */
  text,
  participants: v.pipe(v.array(EntityId), v.minLength(1, 'an event has a participant')),
  cites: Citations,
  sources: Sources,
});
export type EventRecord = v.InferOutput<typeof EventRecord>;
