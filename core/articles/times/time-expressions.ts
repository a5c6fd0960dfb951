import { casual, Chrono } from 'chrono-node/en';
import type { PartialDate } from '../../model/partial-date';
import { earliest, isBefore } from '../../model/partial-date';
import { tagWords, type Word } from '../tagged-words';
import { anchorOf, dayDate, dayNumber, isDay, monthDate, weekdayOf, type DayNumber } from './time-calendar';
import { directionOf } from './time-direction';
import type { Time, TimeExpression } from './time-expression';
import { RELATIVE_RULES } from './time-relative';
import { after, before, timePattern, type RuleContext, type TimeRule } from './time-rules';
import { WEEKDAY_RULES } from './time-weekday';
import { MONTH, WEEKDAY, weekdayNumber, YEAR } from './time-words';
import { MONTH_RANGE, NO_YEAR, YEAR_RULES } from './time-years';

const DAY = '[0-3]?\\d(?:st|nd|rd|th)?';
const DAYS = `${DAY}(?:(?:\\s*[-–]\\s*| to )${DAY})?`;

/** Names that hold a date: "the March 14 alliance", "the 17 November group", and the day that names the attacks of 2001. */
const DATE_NAMES = /^\s+(?:alliance|coalition|movement|bloc|group|forces|camp|brigades?|martyrs|bridge|street|square|university|stadium|attacks?|revolution|uprising|massacre|hijackers|coup|agreement|commission)\b/i;
const NAMED_DAY = /^(?:Sept(?:ember)?\.? 11|11(?:th)? (?:of )?Sept(?:ember)?\.?)(?:th)?$/;

/** Of chrono's parsers those that read such dates: the others only cost time. */
const SAMPLES = ['January 5, 2013', '5 January 2013', 'January 2013', '2013-01-05'];
const chrono = new Chrono({
  parsers: casual.parsers.filter((parser) => SAMPLES.some((sample) => new Chrono({ parsers: [parser], refiners: [] }).parse(sample, { instant: new Date(0), timezone: 0 }).length > 0)),
  refiners: casual.refiners,
});

/** Dates written out. The pattern finds where one stands and only that is given to chrono, which would also take verbs and numbers. */
const date: TimeRule = {
  pattern: timePattern(`(?<![\\p{L}\\p{N}.,:/$£€-])(?:${YEAR}-[01]\\d-[0-3]\\d|(?:${WEEKDAY},? )?(?:the )?${DAYS} (?:of )?${MONTH}(?:,? ${YEAR})?|(?:${WEEKDAY},? )?${MONTH} ${DAYS}(?:,? ${YEAR})?|${MONTH}(?:,| of)? ${YEAR})(?![\\p{L}\\p{N}%-]|:\\d|[.,]\\d)`),
  read: (match, context) => {
    const [found] = chrono.parse(match[0].replace(/\s+/g, ' '), { instant: new Date(Date.UTC(context.anchor?.year ?? 2000, 5, 15, 12)), timezone: 0 });
    const month = found?.start.get('month');
    if (!found?.start.isCertain('month') || month === null || month === undefined) return undefined;
    const follows = after(context.text, match.index + match[0].length);
    if (NO_YEAR.test(follows)) return undefined;
    const year = found.start.isCertain('year') ? found.start.get('year') : null;
    const day = found.start.isCertain('day') ? found.start.get('day') : null;
    if (day === null) return year === null ? undefined : { from: monthDate(year, month), vague: false, basis: 'calendar', form: 'month' };
    const last = found.end?.get('day') ?? day;
    if (year !== null) return dates(year, month, day, last, 'calendar');
    if (DATE_NAMES.test(follows) || NAMED_DAY.test(match[0]) || /\b(?:that|those)\s+$/.test(before(context.text, match.index))) return undefined;
    const guess = yearOfDay(month, day, match, context);
    return guess === undefined ? undefined : dates(guess, month, day, last, 'article-date');
  },
};

function dates(year: number, month: number, day: number, last: number, basis: Time['basis']): Time | undefined {
  if (!isDay(year, month, day) || !isDay(year, month, last) || last < day) return undefined;
  const from = dayDate(dayNumber(year, month, day));
  return { from, ...(last > day && { to: dayDate(dayNumber(year, month, last)) }), vague: false, basis, form: 'date' };
}

/** Days that a date without its year may lie off where no verb says which way. */
const NEAR = 45;

/** Days back from which on the next such date is too near to be left out. */
const YEAR_LESS = 365 - 60;

/** The year of a date that is written without: by its day of the week, else by the verb, else the one that is near. */
function yearOfDay(month: number, day: number, match: RegExpExecArray, { anchor, direction }: RuleContext): number | undefined {
  const today = anchor?.day;
  if (anchor === undefined || today === undefined) return undefined;
  const years = [anchor.year - 1, anchor.year, anchor.year + 1].filter((year) => isDay(year, month, day));
  const off = (year: number): DayNumber => dayNumber(year, month, day) - today;
  const weekday = new RegExp(`^${WEEKDAY}`).exec(match[0])?.[0];
  if (weekday !== undefined) return years.find((year) => weekdayOf(dayNumber(year, month, day)) === weekdayNumber(weekday) && Math.abs(off(year)) < 200);
  const way = direction(match.index, match.index + match[0].length);
  const coming = years.find((year) => off(year) >= 0);
  if (way === 'past') {
    const last = years.findLast((year) => off(year) <= 0);
    // "was announced for 11 February", said in January, looks ahead.
    return last !== coming && last !== undefined && off(last) < -YEAR_LESS && coming !== undefined ? undefined : last;
  }
  if (way === 'future') return coming;
  // The present tense is that of captions, whose pictures may be of any year.
  return way === 'present' ? undefined : years.find((year) => Math.abs(off(year)) <= NEAR);
}

const RULES: readonly TimeRule[] = [MONTH_RANGE, date, ...WEEKDAY_RULES, ...YEAR_RULES, ...RELATIVE_RULES];

/** Cheap: what no expression of time is without. */
const HINT = /\d{4}|day|week|month|year|decade|\d0s|night|today|tomorrow|this (?:morning|afternoon|evening)|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

/** Words before an expression that name a bound, not the time: "until Friday", "before 2010". */
const BOUND = /\b(?:until|till|by|before|prior to|ahead of|after|beyond|through|pre|post|not since|from|to|than|unlike)[\s-]+(?:the\s+)?(?:end\s+of\s+|start\s+of\s+|beginning\s+of\s+)?(?:the\s+)?(?:early|late|mid)?[\s-]*(?:in\s+)?$/i;
const SINCE = /\bsince\s+(?:the\s+)?(?:(?:beginning|start|end)\s+of\s+)?(?:the\s+)?(?:early|late|mid)?[\s-]*$/i;

/** Takes in what stands before the expression: "since" makes it last until now, other words leave only a bound, which is no time. */
function inPlace(found: TimeExpression, { text, anchor }: RuleContext): TimeExpression | undefined {
  const precedes = before(text, found.start);
  const since = SINCE.exec(precedes);
  if (since) {
    if (!anchor || !isBefore(found.from, anchor.date)) return undefined;
    return { ...found, start: found.start - since[0].length, to: anchor.date, form: 'span' };
  }
  if (found.form === 'span' || !BOUND.test(precedes)) return found;
  // "after Friday's attack", "before last year's vote": the time is that of what happened then.
  return /^['’]s\s/.test(after(text, found.end)) && /\bafter\s+$/i.test(precedes) ? found : undefined;
}

/**
 * Expressions of time in an English text that name a day, month, year or a stretch of them, in the order of the text. Words that
 * count from "now" count from the reference, the article's date; without it, or where it is less precise than they are, they give none.
 * Conventions of news: a bare day of the week is the last one, or the next where the verb looks ahead; a bare month likewise.
 * Dates that are written out are read by chrono-node, all else by the rules of this folder.
 * @param words of the text, where they are known already, with offsets into it.
 */
export function timeExpressions(text: string, reference?: PartialDate, words?: readonly Word[]): TimeExpression[] {
  if (!HINT.test(text)) return [];
  let tagged = words;
  const known = (): readonly Word[] => (tagged ??= tagWords(text));
  const context: RuleContext = {
    text,
    get words() { return known(); },
    anchor: reference === undefined ? undefined : anchorOf(reference),
    direction: (start, end) => directionOf(known(), start, end),
  };
  const taken: { start: number; end: number }[] = [];
  const found: TimeExpression[] = [];
  for (const { pattern, read } of RULES) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.some((other) => other.start < end && start < other.end)) continue;
      taken.push({ start, end });
      const time = read(match, context);
      const placed = time && inPlace({ start, end, ...time }, context);
      if (placed) found.push(placed);
    }
  }
  return withoutOtherYears(found.sort((a, b) => a.start - b.start), context);
}

/** A month or date without its year means another year where the text has just named one: "In 1967 … in June". */
function withoutOtherYears(found: readonly TimeExpression[], { anchor }: RuleContext): TimeExpression[] {
  return found.filter((one, at) => {
    const yearless = one.basis === 'article-date' && (one.form === 'month' || one.form === 'date');
    return !yearless || !found.slice(0, at).some((other) => isOtherYear(other, anchor?.date));
  });
}

/** Whether an expression leads a reader to another year than the article's. */
export const isOtherYear = ({ basis, from, form }: TimeExpression, reference: PartialDate | undefined): boolean =>
  reference !== undefined && (basis === 'calendar' || form === 'ago') && earliest(from).slice(0, 4) !== reference.slice(0, 4);
