import type { EntityRecord } from '../model/entity';
import type { EntityId } from '../model/ids';
import { isBefore, yearOf, type PartialDate } from '../model/partial-date';

/** When it lived or existed, as far as the page's date could know. */
function span({ type, existed }: EntityRecord, date: PartialDate): string | undefined {
  if (existed?.from === undefined) return undefined;
  const from = yearOf(existed.from);
  const over = existed.to !== undefined && !isBefore(date, existed.to);
  if (over && existed.to !== undefined) return yearOf(existed.to) === from ? from : `${from}–${yearOf(existed.to)}`;
  if (isBefore(date, existed.from)) return undefined;
  return type === 'person' ? `born ${from}` : `since ${from}`;
}

/** "Mosque in Jerusalem", "Capital of Iran": the descriptor itself says where it is. */
const SAYS_WHERE = / (?:in|of|between) /;

/** What it is in a few words, with what encloses a place, or since when it has existed. */
export function kindLine(record: EntityRecord, titleOf: (id: EntityId) => string | undefined, date: PartialDate): string {
  const [nearest] = record.within;
  const where = nearest === undefined ? undefined : titleOf(nearest);
  const second = where !== undefined && !SAYS_WHERE.test(record.descriptor) ? where : span(record, date);
  return second === undefined ? record.descriptor : `${record.descriptor} · ${second}`;
}
