import { partialDate, type PartialDate } from '../../model/partial-date';

/** Days since 1 January 1970, which are easy to add to. */
export type DayNumber = number;

const MS = 86_400_000;
const iso = (day: DayNumber): string => new Date(day * MS).toISOString().slice(0, 10);

/** The day as a date. Years have four digits: news dates lie within them. */
export const dayDate = (day: DayNumber): PartialDate => partialDate(iso(day));
export const monthDate = (year: number, month: number): PartialDate => {
  const first = new Date(Date.UTC(year, month - 1, 1));
  return partialDate(first.toISOString().slice(0, 7));
};
export const yearDate = (year: number): PartialDate => partialDate(String(year).padStart(4, '0'));

/** @param month counts from 1. */
export const dayNumber = (year: number, month: number, day: number): DayNumber => Date.UTC(year, month - 1, day) / MS;

/** 0 is Sunday. */
export const weekdayOf = (day: DayNumber): number => (((day + 4) % 7) + 7) % 7;

/** Whether the calendar has the day: no 30 February. */
export const isDay = (year: number, month: number, day: number): boolean =>
  new Date(dayNumber(year, month, day) * MS).getUTCMonth() === month - 1 && day > 0;

/** Monday of the week, which begins on Monday (ISO 8601). */
export const mondayOf = (day: DayNumber): DayNumber => day - ((weekdayOf(day) + 6) % 7);

/** The date that relative words of an article count from, as precise as it is known. */
export interface Anchor {
  readonly date: PartialDate;
  readonly year: number;
  readonly month: number | undefined;
  readonly day: DayNumber | undefined;
}

export function anchorOf(date: PartialDate): Anchor {
  const [year = 0, month, day] = date.split('-').map(Number);
  return { date, year, month, day: month === undefined || day === undefined ? undefined : dayNumber(year, month, day) };
}
