import * as v from 'valibot';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

interface Parts {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

function partsOf(text: string): Parts | undefined {
  const match = SHAPE.exec(text);
  if (!match) return undefined;
  const [, year, month, day] = match;
  return {
    year: Number(year),
    month: month === undefined ? undefined : Number(month),
    day: day === undefined ? undefined : Number(day),
  };
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function exists(text: string): boolean {
  const parts = partsOf(text);
  if (!parts) return false;
  if (parts.month === undefined) return true;
  if (parts.month < 1 || parts.month > 12) return false;
  return parts.day === undefined || (parts.day >= 1 && parts.day <= daysIn(parts.year, parts.month));
}

/** A date as precise as it is known: "2023", "2023-04" or "2023-04-07". */
export const PartialDate = v.pipe(
  v.string('a date is written in quotes, such as "2023-04-07"'),
  v.check(exists, 'a date is YYYY, YYYY-MM or YYYY-MM-DD and must exist in the calendar'),
  v.brand('PartialDate'),
);
export type PartialDate = v.InferOutput<typeof PartialDate>;

/** @throws ValiError when the text is no date. */
export const partialDate = (text: string): PartialDate => v.parse(PartialDate, text);

/** First day that the date can mean, as YYYY-MM-DD (such strings order like the days they name). */
export const earliest = (date: PartialDate): string => `${date}${'-01-01'.slice(date.length - 4)}`;

/** Last day that the date can mean, as YYYY-MM-DD. */
export function latest(date: PartialDate): string {
  const parts = partsOf(date);
  if (!parts || parts.day !== undefined) return date;
  const month = parts.month ?? 12;
  return `${date.slice(0, 4)}-${String(month).padStart(2, '0')}-${String(daysIn(parts.year, month))}`;
}

/** From the first to the last day, both inclusive; an open side has no bound. */
export interface Period {
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
}

/** Whether the whole of `date` lies before anything that `other` can mean. */
export const isBefore = (date: PartialDate, other: PartialDate): boolean => latest(date) < earliest(other);

/** Whether something that held over `period` may have held at `date`. An imprecise bound counts as held. */
export function holdsAt(period: Period, date: PartialDate): boolean {
  const begun = period.from === undefined || earliest(period.from) <= latest(date);
  const notOver = period.to === undefined || latest(period.to) >= earliest(date);
  return begun && notOver;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** "7 Apr 2023", "Apr 2023" or "2023". */
export function shortDate(date: PartialDate): string {
  const parts = partsOf(date);
  if (!parts) return date;
  const month = parts.month === undefined ? undefined : MONTHS[parts.month - 1];
  return [parts.day, month, parts.year].filter((part) => part !== undefined).join(' ');
}

/** The year alone. */
export const yearOf = (date: PartialDate): string => date.slice(0, 4);
