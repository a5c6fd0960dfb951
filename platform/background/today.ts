import { partialDate, type PartialDate } from '../../core/model/partial-date';

/** The day on the reader's clock. Core has no clock, so it is handed in. */
export function today(now: Date = new Date()): PartialDate {
  const pad = (part: number): string => String(part).padStart(2, '0');
  return partialDate(`${String(now.getFullYear())}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`);
}
