import { monthDate, yearDate } from './time-calendar';
import type { Time } from './time-expression';
import { after, before, timePattern, type RuleContext, type TimeRule } from './time-rules';
import { FULL_MONTH, monthOf, YEAR } from './time-words';

const calendar = (form: Time['form'], from: Time['from'], to?: Time['from'], vague = false): Time =>
  ({ from, ...(to !== undefined && to !== from && { to }), vague, basis: 'calendar', form });

/** Nouns for something that happened: "during the 2014 war". */
const HAPPENINGS = 'wars?|elections?|vote|raid|attacks?|invasion|revolution|uprising|earthquakes?|crisis|coup|summit|conflict|bombings?|massacre|campaign|referendum|protests?|olympics|offensive|talks|season|ceasefire|trial|floods?|riots?';

/** Nouns after a number that make it no year: "in 1967 borders". */
export const NO_YEAR = /^\s+(?:borders?|lines?|frontiers?|boundaries|dollars|people|persons|homes|houses|met(?:er|re)s|feet|miles|kilomet(?:er|re)s|words|votes|troops|soldiers|locations|places|cases)\b/;

/** Whether a number of four figures counts what follows: "in 1500 homes". */
function counts(match: RegExpExecArray, { text, words }: RuleContext): boolean {
  const end = match.index + match[0].length;
  if (NO_YEAR.test(after(text, end))) return true;
  const next = words.find((word) => word.start >= end);
  const isNoun = next?.pos === 'NOUN' && /^\s+$/.test(text.slice(end, next.start));
  return isNoun && (Number(match[0]) % 100 === 0 || /\bof\s+$/.test(before(text, match.index)));
}

const year: TimeRule = {
  pattern: timePattern(`(?<=\\b(?:[Ii]n|[Ee]arly|[Ll]ate|[Mm]id|[Oo]f|[Dd]uring|[Ss]ince|(?:scheduled|slated|planned|due|set|expected|called) for) (?:early |late |mid-?)?|\\b[Mm]id-|\\b[Ii]n ${YEAR}(?:,? ${YEAR})*(?:,|,? (?:and|or)(?: in)?) )${YEAR}\\b(?![-–/%]|[.,]\\d|[’']s\\b|:\\d)`),
  read: (match, context) => (counts(match, context) ? undefined : calendar('year', yearDate(Number(match[0])))),
};

const happening: TimeRule = {
  pattern: timePattern(`(?<=\\b(?:[Ii]n|[Dd]uring) (?:the|its|their|his|her|a) )${YEAR}(?= (?:[\\p{L}-]+ ){0,2}(?:${HAPPENINGS})\\b)`),
  read: (match) => calendar('year', yearDate(Number(match[0]))),
};

const years: TimeRule = {
  pattern: timePattern(`(?<=\\b(?:([Ff]rom|[Ii]n|[Dd]uring|[Oo]f) (?:the )?)?)(${YEAR})( to | until | through |\\s?[-–/]\\s?)(${YEAR}|\\d\\d)\\b(?!-)`),
  read: (match) => {
    const first = Number(match[2]);
    const last = Number(match[4]);
    const lead = match[1]?.toLowerCase();
    // "2013-14" is a season or a budget, "2003-2014" alone a life or an office.
    if (last <= first || lead === undefined) return undefined;
    return /[a-z]/.test(match[3] ?? '') && lead !== 'from' ? undefined : calendar('span', yearDate(first), yearDate(last));
  },
};

const between: TimeRule = {
  pattern: timePattern(`(?<=\\b[Bb]etween )(${YEAR}) and (${YEAR})\\b`),
  read: (match) => (Number(match[2]) > Number(match[1]) ? calendar('span', yearDate(Number(match[1])), yearDate(Number(match[2]))) : undefined),
};

/** "fiscal 2014", "FY2014", "Vision 2030": the name of something. */
const named: TimeRule = { pattern: timePattern(`\\b(?:[Ff]iscal(?: year)?|[Ff]inancial year|Vision|Resolution|Agenda|No\\.?) (?:of |in )?${YEAR}\\b`), read: () => undefined };

const decade: TimeRule = {
  pattern: timePattern(`(?<=\\b(?:[Ii]n|[Dd]uring|[Ss]ince|[Oo]f|[Tt]hroughout|[Ff]rom|[Uu]ntil|[Bb]y) the )(?:(early|late|mid)[ -])?((?:1[89]|20)\\d0)[’']?s\\b`),
  read: (match, { text, words }) => {
    const end = match.index + match[0].length;
    const next = words.find((word) => word.start >= end);
    if (next?.pos === 'NOUN' && /^\s+$/.test(text.slice(end, next.start))) return undefined;
    const first = Number(match[2]);
    const part = match[1];
    const [from, to] = part === 'early' ? [0, 4] : part === 'mid' ? [3, 7] : part === 'late' ? [5, 9] : [0, 9];
    return calendar('decade', yearDate(first + from), yearDate(first + to), part !== undefined);
  },
};

/** The month of that name that a bare name means, before or after the article's. */
function bareMonth(month: number, modifier: string, match: RegExpExecArray, { anchor, direction }: RuleContext): Time | undefined {
  if (anchor?.month === undefined) return undefined;
  const { year, month: now } = anchor;
  const way = modifier === 'last' ? 'past' : modifier === 'next' ? 'future' : direction(match.index, match.index + match[0].length);
  const time = (of: number): Time => ({ from: monthDate(of, month), vague: false, basis: 'article-date', form: 'month' });
  if (month === now && modifier !== 'last' && modifier !== 'next') return time(year);
  if (way === 'past') return time(month < now ? year : year - 1);
  if (way === 'future') return time(month > now ? year : year + 1);
  return undefined;
}

const month: TimeRule = {
  pattern: timePattern(`(?<=\\b(?:[Ii]n|[Ss]ince|[Ee]arly|[Ll]ate|[Dd]uring|(?:end|start|beginning|middle|month|course|part|half) of|(?:scheduled|slated|planned|due|set|expected|called) for) (?:early |late |mid-?)?|\\b[Mm]id-|\\b)(?:(last|next|this) )?(${FULL_MONTH})\\b(?: (?:of )?(last|this|next) year\\b)?(?![-–’']| \\d)`),
  read: (match, context) => {
    const { text, anchor } = context;
    const year = match[3];
    if (year !== undefined && anchor) return { from: monthDate(anchor.year + (year === 'last' ? -1 : year === 'next' ? 1 : 0), monthOf(match[2] ?? '')), vague: false, basis: 'article-date', form: 'month' };
    const modifier = match[1] ?? '';
    const precedes = before(text, match.index);
    const led = /(?:\b(?:in|since|during|of|for|early|late)|\b(?:in|since|during|of|for)\s+(?:early|late)|\bmid)[\s-]+$/i.test(precedes);
    if (modifier === '' && (!led || /\b(?:that|the\s+(?:following|previous))\s+$/i.test(precedes))) return undefined;
    // "in April Smith's house": a person's name.
    const follows = after(text, match.index + match[0].length);
    if (/^\s+\p{Lu}\p{Ll}+['’]s\b/u.test(follows) || /^\s+(?:of\s+)?(?:that|the\s+(?:same|following|previous))\s+year\b/.test(follows)) return undefined;
    return bareMonth(monthOf(match[2] ?? ''), modifier, match, context);
  },
};

/** Goes before single dates and months, which it holds. */
export const MONTH_RANGE: TimeRule = {
  pattern: timePattern(`\\b(?:[Ff]rom|[Bb]etween) (${FULL_MONTH})(?:,? (${YEAR}))? (?:to|until|through|and) (${FULL_MONTH})(?:,? (${YEAR}))?\\b(?! \\d)`),
  read: (match) => {
    if (match[4] === undefined) return undefined;
    const first = monthOf(match[1] ?? '');
    const last = monthOf(match[3] ?? '');
    const end = Number(match[4]);
    const begin = match[2] === undefined ? (first <= last ? end : end - 1) : Number(match[2]);
    return calendar('span', monthDate(begin, first), monthDate(end, last));
  },
};

export const YEAR_RULES: readonly TimeRule[] = [named, between, years, happening, decade, year, month];
