import { dayDate, mondayOf, monthDate, weekdayOf, yearDate, type DayNumber } from './time-calendar';
import type { Time, TimeForm } from './time-expression';
import { before, timePattern, type RuleContext, type TimeRule } from './time-rules';
import { NUMBER, numberOf, ORDINAL, WEEKDAY } from './time-words';

const relative = (form: TimeForm, from: Time['from'], to?: Time['from'], vague = false): Time =>
  ({ from, ...(to !== undefined && to !== from && { to }), vague, basis: 'article-date', form });
const days = (form: TimeForm, from: DayNumber, to: DayNumber, vague = false): Time => relative(form, dayDate(from), dayDate(to), vague);

const today: TimeRule = {
  pattern: timePattern('\\b(?:(?:earlier |later )?(today|tonight)|this (?:morning|afternoon|evening))\\b(?![\'’]s|-)', 'i'),
  read: (match, { text, anchor, direction }) => {
    if (anchor?.day === undefined) return undefined;
    // "USA Today" is a newspaper.
    if (/^T/.test(match[0]) && /\p{L}\s+$/u.test(before(text, match.index))) return undefined;
    if (/\b(?:like|of|as|until|till)\s+$/i.test(before(text, match.index))) return undefined;
    const when = direction(match.index, match.index + match[0].length);
    // "Turkey today is …" speaks of these times, not of a day.
    if (/today$/i.test(match[0]) && when !== 'past' && when !== 'future') return undefined;
    return days('day', anchor.day, anchor.day);
  },
};

const AROUND = new Map([['day before yesterday', -2], ['yesterday', -1], ['last night', -1], ['tomorrow', 1], ['day after tomorrow', 2]]);
const around: TimeRule = {
  pattern: timePattern('\\b(?:day before yesterday|yesterday|last night|day after tomorrow|tomorrow)\\b(?!-)', 'i'),
  read: (match, { anchor, text }) => {
    const shift = AROUND.get(match[0].toLowerCase().replace(/\s+/g, ' '));
    if (anchor?.day === undefined || shift === undefined || /^['’]s/.test(text.slice(match.index + match[0].length)) && shift > 0) return undefined;
    return days('day', anchor.day + shift, anchor.day + shift);
  },
};

const week: TimeRule = {
  pattern: timePattern('(?<!\\bthe )\\b(?:(?:earlier|later) )?(last|this past|this|this coming|next) (week|month|year)\\b(?![- ](?:end|long|old)\\b)', 'i'),
  read: (match, context) => {
    const { anchor } = context;
    if (!anchor) return undefined;
    const step = /past|last/i.test(match[1] ?? '') ? -1 : /next|coming/i.test(match[1] ?? '') ? 1 : 0;
    const unit = match[2]?.toLowerCase();
    if (unit === 'year') return relative('year', yearDate(anchor.year + step));
    if (unit === 'month') return anchor.month === undefined ? undefined : relative('month', monthDate(anchor.year, anchor.month + step));
    return anchor.day === undefined ? undefined : weekOf(anchor.day, step, context.direction(match.index, match.index + match[0].length));
  },
};

function weekOf(day: DayNumber, step: number, direction: string | undefined): Time {
  const monday = mondayOf(day) + 7 * step;
  // Where weeks begin on Sunday, a Sunday's "this week" and "last week" are a day off.
  const isSunday = weekdayOf(day) === 0;
  if (step < 0) return days('week', monday, isSunday ? day - 1 : monday + 6);
  if (step > 0) return days('week', monday, monday + (isSunday ? 13 : 6));
  if (direction === 'past') return days('week', monday, day);
  return days('week', direction === 'future' ? day : monday, isSunday ? day + 6 : monday + 6);
}

const weekend: TimeRule = {
  pattern: timePattern('\\b(?:(last|next|this|this past|this coming)|(?:over|during|at) the(?: (past|last|coming))?) weekend\\b', 'i'),
  read: (match, { anchor, direction }) => {
    if (anchor?.day === undefined) return undefined;
    const said = (match[1] ?? match[2] ?? '').toLowerCase();
    const saturday = mondayOf(anchor.day) + 5;
    const way = /past|last/.test(said) ? 'past' : /next|coming/.test(said) ? 'future' : direction(match.index, match.index + match[0].length);
    // On a weekend, "last" and "next" weekend are not this one or may be.
    if (way === undefined || way === 'present' || (anchor.day >= saturday && said !== '' && said !== 'this')) return undefined;
    const first = way === 'past' && anchor.day < saturday ? saturday - 7 : saturday;
    return days('week', first, first + 1);
  },
};

const HEDGE = '(?:(?:about|around|some|roughly|nearly|almost|over|more than|less than|at least|just over) )';
const ago: TimeRule = {
  pattern: timePattern(`(?<!\\bhalf |\\d[.,]|-)\\b(${HEDGE}?)(${NUMBER}|a couple(?: of)?|a few|several|many|a dozen|hundreds of|thousands of|decades|half a)[ -](day|week|month|year|decade)s? ago\\b(?: (?:today|this|last|next|tomorrow|on|${WEEKDAY})\\b)?`, 'i'),
  read: (match, { anchor }) => {
    const count = /^a couple/i.test(match[2] ?? '') ? 2 : numberOf(match[2] ?? '');
    if (!anchor || count === undefined || !/ago$/.test(match[0])) return undefined;
    const unit = match[3]?.toLowerCase();
    const hedged = match[1] !== '' || /couple/i.test(match[2] ?? '');
    const slack = hedged || (count >= 10 && count % 5 === 0) ? Math.max(1, Math.round(count / 10)) : 0;
    if (unit === 'year' || unit === 'decade') {
      if (count > (unit === 'decade' ? 20 : 500)) return undefined;
      const year = anchor.year - count * (unit === 'decade' ? 10 : 1);
      const wide = unit === 'decade' ? Math.max(2, slack) : slack;
      return relative('ago', yearDate(year - wide), yearDate(year + wide), wide > 0);
    }
    if (unit === 'month') return anchor.month === undefined ? undefined : relative('ago', monthDate(anchor.year, anchor.month - count - slack), monthDate(anchor.year, anchor.month - count + slack), slack > 0);
    if (anchor.day === undefined) return undefined;
    const day = anchor.day - count * (unit === 'week' ? 7 : 1);
    const wide = unit === 'week' ? 3 * (1 + slack) : slack;
    return days('ago', day - wide, day + wide, wide > 0);
  },
};

/** What "few" and the like may reach to. */
const LOOSE: Readonly<Record<string, number>> = { few: 5, several: 7, couple: 2, many: 10 };
const UNITS = '(day|week|month|year|decade)(s?)';

const span: TimeRule = {
  pattern: timePattern(`(?<!\\bhalf )\\b(?:(?:in|over|during|for|within|throughout|through|across) )?(?:the|these) (past|last|next|coming)(?: (${NUMBER}|few|several|couple(?: of)?|many))? ${UNITS}\\b(?! of\\b| (?:alone )?before\\b| prior\\b|[’'-])`, 'i'),
  read: (match, context) => {
    const count = match[2];
    const loose = LOOSE[(count ?? '').toLowerCase().split(' ')[0] ?? ''];
    // "the last day" is the end of something.
    if (count === undefined && (match[4] === 's' || /^last$/i.test(match[1] ?? '') && match[3] !== 'year' && match[3] !== 'decade')) return undefined;
    const isAhead = /next|coming/i.test(match[1] ?? '');
    // "the next day" is that after what was told; "over the next years, he came to see" looks back.
    if (isAhead && (context.direction(match.index, match.index + match[0].length) !== 'future' || (count === undefined && match[3] === 'day'))) return undefined;
    const many = count === undefined ? 1 : loose === undefined ? numberOf(count) : match[3] === 'decade' ? Math.min(3, loose) : loose;
    return many === undefined ? undefined : spanOf(many, match[3] ?? '', isAhead ? 1 : -1, loose !== undefined, context);
  },
};

/** From the article's date over so many units, before or after it. */
function spanOf(count: number, unit: string, way: 1 | -1, vague: boolean, { anchor }: RuleContext): Time | undefined {
  if (!anchor || (unit === 'decade' && count > 20) || count > 500) return undefined;
  const years = unit === 'decade' ? 10 * count : unit === 'year' ? count : 0;
  let other: Time['from'] | undefined;
  if (years > 1) other = yearDate(anchor.year + way * years);
  else if (years === 1) other = anchor.month === undefined ? yearDate(anchor.year + way) : monthDate(anchor.year + way, anchor.month);
  else if (unit === 'month') other = anchor.month === undefined ? undefined : monthDate(anchor.year, anchor.month + way * count);
  else other = anchor.day === undefined ? undefined : dayDate(anchor.day + way * count * (unit === 'week' ? 7 : 1));
  if (other === undefined) return undefined;
  return way < 0 ? relative('span', other, anchor.date, vague) : relative('span', anchor.date, other, vague);
}

/** How far back "recent" reaches: a convention of this project, wide enough to hold what is meant. */
const RECENT: Readonly<Record<string, number>> = { day: 7, week: 6, month: 6, year: 5, decade: 3 };
const recent: TimeRule = {
  pattern: timePattern('\\b(?:in|over|during|of|for|throughout) (?:the )?(?:more |most )?recent (day|week|month|year|decade)s\\b', 'i'),
  read: (match, context) => {
    const time = spanOf(RECENT[match[1]?.toLowerCase() ?? ''] ?? 1, match[1]?.toLowerCase() ?? '', -1, true, context);
    return time && { ...time, form: 'recent' };
  },
};

const run: TimeRule = {
  pattern: timePattern(`\\bfor (?:(${NUMBER}) (?:(night|day)s (?:in a row|running|straight)|(?:consecutive|straight|successive) (night|day)s)|(?:the|a) (${ORDINAL}) (?:(?:consecutive|straight|successive) (night|day)|(night|day) (?:in a row|running|straight)))\\b`, 'i'),
  read: (match, { anchor }) => {
    const count = numberOf(match[1] ?? match[4] ?? '');
    if (anchor?.day === undefined || count === undefined) return undefined;
    // A night has two days, and the run may have ended the night before the article.
    const isNights = /night/i.test(match[2] ?? match[3] ?? match[5] ?? match[6] ?? '');
    return days('run', anchor.day - count - (isNights ? 1 : 0), anchor.day, true);
  },
};

/** "two years earlier", "the following week", "that year": counted from what the text spoke of before. */
const elsewhere: TimeRule = {
  pattern: timePattern(`\\b(?:${NUMBER}|a few|several) (?:day|week|month|year)s? (?:earlier|later|before|after|from)\\b(?: (?:last|next|this) (?:week|month|year)\\b)?|\\b(?:week|month|year)s? (?:from|before|after) (?:today|tomorrow|yesterday|${WEEKDAY}|last|next|this)\\b(?: (?:week|month|year)\\b)?`, 'i'),
  read: () => undefined,
};

export const RELATIVE_RULES: readonly TimeRule[] = [elsewhere, ago, run, span, recent, weekend, around, today, week];
