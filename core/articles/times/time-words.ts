/** English words of time, for the patterns that find them. Sources of regular expressions, to be put together. */
export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
export const WEEKDAY = '(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day';
export const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
export const FULL_MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
export const MONTH = `(?:${FULL_MONTH}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)`;
export const YEAR = '(?:1[89]|20)\\d\\d';
const CARDINALS = [
  'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen',
  'seventeen', 'eighteen', 'nineteen', 'twenty',
] as const;
const TENS = ['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'] as const;
const NUMBERS: ReadonlyMap<string, number> = new Map<string, number>([
  ['a', 1], ['an', 1],
  ...CARDINALS.map((word, index) => [word, index + 1] as const),
  ...TENS.map((word, index) => [word, 10 * index + 30] as const),
  ...ORDINALS.map((word, index) => [word, index + 1] as const),
]);
export const NUMBER = `(?:\\d{1,3}|an?|${[...CARDINALS, ...TENS].join('|')})`;
export const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|${ORDINALS.join('|')})`;

/** The value of a number in words or figures; none of what is no number. */
export function numberOf(words: string): number | undefined {
  const figures = /^\d+/.exec(words)?.[0];
  return figures === undefined ? NUMBERS.get(words.toLowerCase()) : Number(figures);
}

/** 1 to 12. */
export const monthOf = (word: string): number => MONTHS.findIndex((month) => word.toLowerCase().startsWith(month)) + 1;

/** 0 is Sunday. */
export const weekdayNumber = (word: string): number => WEEKDAYS.findIndex((day) => day === word.toLowerCase());
