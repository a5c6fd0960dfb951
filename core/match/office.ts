import { isBefore, type PartialDate } from '../model/partial-date';
import { plain } from '../text/plain';
import type { Candidate } from './candidate';
import type { Surroundings } from './longer-name';
import { wordBefore } from './neighbours';

/** Months after a death in which the papers still write of the dead by the surname. */
const STILL_NEWS = 2;

/** A surname in a text older than its bearer's first office more likely means somebody else: Assad in 1996 is Hafez. */
export const isBeforeOffice = ({ facts }: Candidate, date: PartialDate | undefined): boolean =>
  date !== undefined && facts?.inOfficeFrom !== undefined && isBefore(date, facts.inOfficeFrom);

/** "President Assad" on a page of the years in which our Assad was president: nobody else is. */
export function isOfficeHolder({ facts, start }: Candidate, { text, fold }: Surroundings, date: PartialDate | undefined): boolean {
  if (date === undefined || facts?.inOfficeFrom === undefined || isBefore(date, facts.inOfficeFrom)) return false;
  if (facts.inOfficeTo !== undefined && isBefore(facts.inOfficeTo, date)) return false;
  const title = wordBefore(text, start, fold);
  return title?.capital === true && facts.officeWords?.has(plain(title.word)) === true;
}

const monthOf = (date: PartialDate, whereUnknown: number): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || whereUnknown);

/** Whether the bearer had been dead for months when the page was written. */
export const isLongDead = ({ facts }: Candidate, date: PartialDate | undefined): boolean =>
  date !== undefined && facts?.diedOn !== undefined && monthOf(date, 1) >= monthOf(facts.diedOn, 12) + STILL_NEWS;
