import { earliest, type PartialDate } from '../model/partial-date';

const DAY_MS = 86_400_000;

/** Whole days from one date's first day to another's. */
export const daysBetween = (a: PartialDate, b: PartialDate): number =>
  Math.round((Date.parse(earliest(b)) - Date.parse(earliest(a))) / DAY_MS);
