import { partialDate, type PartialDate } from '../../../core/model/partial-date';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Reads "7 Apr 2023", "Apr 2023" or "2023" as the cards write it. */
export function readShortDate(text: string): PartialDate {
  const [year = '', month, day] = text.split(' ').reverse();
  const number = month === undefined ? undefined : String(MONTHS.indexOf(month) + 1).padStart(2, '0');
  return partialDate([year, number, day?.padStart(2, '0')].filter((part) => part !== undefined).join('-'));
}
