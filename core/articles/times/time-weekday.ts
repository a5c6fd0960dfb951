import { english } from '../../text/languages/english';
import { dayDate, mondayOf, weekdayOf, type DayNumber } from './time-calendar';
import type { Direction } from './time-direction';
import type { Time } from './time-expression';
import { after, before, timePattern, type TimeRule } from './time-rules';
import { WEEKDAY, weekdayNumber } from './time-words';

const time = (from: DayNumber, to = from, vague = false): Time =>
  ({ from: dayDate(from), ...(to !== from && { to: dayDate(to) }), vague, basis: 'article-date', form: 'weekday' });

/** Words before a day of the week that make it no day of the article's own week. */
const NOT_BEFORE = /\b(?:every|each|any|one|some|another|that|most|previous|following|until|till|by|before|ahead of|from|ago(?: on)?|black|good|bloody|palm|ash|super|cyber|easter|holy|shrove|maundy|to|like|unlike|two|three|four|five|several|few|many|ago,\s+on)\s+(?:early\s+|late\s+)?$/i;
const ENDS = /\b(?:the|a)\s+$/i;
const NOT_AFTER = /^(?:s\b|-|\s+(?:prayers?|sermons?|mosques?|before|after|night\s+[Ll]ive)\b|\s*\/)/;

/** The day of the week that is meant, seen from the article's day; undefined where it could be another. */
function resolve(day: DayNumber, weekday: number, direction: Direction | undefined, isNoun: boolean): Time | undefined {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  if (back === 0) return direction === undefined && isNoun ? undefined : time(day);
  // The day after the article's, said in the past tense, is a report that was changed later, or read in another time zone.
  if (direction === 'past') return back === 6 ? undefined : time(day - back);
  return direction === 'future' ? time(day + 7 - back) : undefined;
}

function modified(day: DayNumber, weekday: number, modifier: string): Time | undefined {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  // On a Saturday, "last Friday" is yesterday to some and the Friday before to others.
  if (modifier === 'last') return back === 1 ? undefined : time(day - (back === 0 ? 7 : back));
  if (modifier === 'this past') return time(day - (back === 0 ? 7 : back));
  if (modifier === 'next') return time(day + 7 - back, day + 14 - back, true);
  return time(day + (back === 0 ? 0 : 7 - back));
}

const weekday: TimeRule = {
  pattern: timePattern(`\\b(?:([Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming|[Ee]arly|[Ll]ate|[Ll]ater|[Ee]arlier)(?: on)? )?(${WEEKDAY})(?: (last|next|this) week\\b)?(?: (?:morning|afternoon|evening|night)\\b)?(?! \\d)`),
  read: (match, { text, anchor, direction }) => {
    const end = match.index + match[0].length;
    const follows = after(text, end);
    const name = /^\s+(\p{Lu}\p{L}+)/u.exec(follows)?.[1];
    if (anchor?.day === undefined || NOT_AFTER.test(follows) || (name !== undefined && english.institutions.has(name.toLowerCase()))) return undefined;
    const precedes = before(text, match.index);
    const isPossessive = /^['’]s/.test(follows);
    if (NOT_BEFORE.test(precedes) || (ENDS.test(precedes) && /^\s+(?:of|in|that|when)\b/.test(follows))) return undefined;
    if (/\bafter\s+$/i.test(precedes) && !isPossessive) return undefined;
    const day = weekdayNumber(match[2] ?? '');
    const week = match[3];
    if (week !== undefined) return time(mondayOf(anchor.day) + ((day + 6) % 7) + (week === 'last' ? -7 : week === 'next' ? 7 : 0));
    const modifier = match[1]?.toLowerCase();
    if (modifier !== undefined && /^(?:last|next|this)/.test(modifier)) return modified(anchor.day, day, modifier);
    const said = direction(match.index, end);
    // "for Sunday's vote" looks ahead, whatever verb is before it.
    if (/\bfor\s+$/i.test(precedes) && said !== 'future') return undefined;
    // "announced the Tuesday address", "the Friday paper": on either side of the article's day.
    if (/\bthe\s+(?:early\s+|late\s+)?$/i.test(precedes) && /^\s+\p{Ll}/u.test(follows) && !isPossessive && weekdayOf(anchor.day) !== day) return undefined;
    return resolve(anchor.day, day, said, ENDS.test(precedes));
  },
};

const range: TimeRule = {
  pattern: timePattern(`\\b(?:(?:[Ff]rom|[Bb]etween) (?:early |late )?(${WEEKDAY})(?: (?:morning|afternoon|evening|night))? (?:to|until|through|and)|(${WEEKDAY}) through) (?:early |late )?(${WEEKDAY})\\b(?: (?:morning|afternoon|evening|night)\\b)?`),
  read: (match, { anchor, direction }) => {
    if (anchor?.day === undefined) return undefined;
    const first = weekdayNumber(match[1] ?? match[2] ?? '');
    const last = weekdayNumber(match[3] ?? '');
    const length = (last - first + 7) % 7;
    const way = direction(match.index, match.index + match[0].length);
    if (way === 'past') {
      const end = anchor.day - ((weekdayOf(anchor.day) - last + 7) % 7);
      return time(end - length, end);
    }
    if (way !== 'future') return undefined;
    const start = anchor.day + ((first - weekdayOf(anchor.day) + 7) % 7);
    return time(start, start + length);
  },
};

export const WEEKDAY_RULES: readonly TimeRule[] = [range, weekday];
