/** News pages before the web are scans with a date of their own; a year before this one is a misreading. */
const FIRST_YEAR = 1990;
/** Far enough to be no bound, near enough to refuse numbers that are no years. */
const LAST_YEAR = 2099;

/** Month names by their first letters, in the languages of Newsgloss that write dates in Latin letters. */
const MONTHS: readonly RegExp[] = [
  /^(jan|ene|ocak|oca|jän|gen)/i, /^(feb|fév|fev|şub|sub)/i, /^(mar|mär|mrz)/i, /^(apr|avr|abr|nis)/i,
  /^(may|mai|maggio|mag)/i, /^(jun|juin|haz|giu)/i, /^(jul|juil|tem|lug)/i, /^(aug|aoû|aou|ago|ağu|agu)/i,
  /^(sep|set|eyl)/i, /^(oct|okt|ott|eki)/i, /^(nov|kas)/i, /^(dec|déc|dez|dic|ara)/i,
];

function monthNumber(name: string): number | undefined {
  const index = MONTHS.findIndex((month) => month.test(name));
  return index === -1 ? undefined : index + 1;
}

/** YYYY-MM-DD where the day exists and the year is sane. */
export function sanePageDate(year: number, month: number | undefined, day: number): string | undefined {
  if (month === undefined || year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

type Reader = (parts: readonly string[]) => string | undefined;

const numbered: Reader = ([, year, month, day]) => sanePageDate(Number(year), Number(month), Number(day));

/** Day and month in figures only: the side above 12 is the day; where both could be, most of the world writes the day first. */
const figures: Reader = ([, first, second, year]) =>
  Number(second) > 12
    ? sanePageDate(Number(year), Number(first), Number(second))
    : sanePageDate(Number(year), Number(second), Number(first));

const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [/(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/, numbered],
  [/(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/, numbered],
  [/^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6})?Z?$/, numbered],
  [/(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|º)?\s+(?:de\s+)?(\p{L}{3,})\.?,?\s+(?:de\s+|del\s+)?(\d{4})(?!\d)/u,
    ([, day, month, year]) => sanePageDate(Number(year), monthNumber(month ?? ''), Number(day))],
  [/(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u,
    ([, month, day, year]) => sanePageDate(Number(year), monthNumber(month ?? ''), Number(day))],
  [/(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)/, figures],
];

/** Seconds (10 figures) or milliseconds (13 figures) since 1970. */
function epochDate(text: string): string | undefined {
  if (!/^1\d{9}(\d{3})?$/.test(text)) return undefined;
  return new Date(Number(text.padEnd(13, '0'))).toISOString().slice(0, 10);
}

/**
 * The day that a date written by a page names, as YYYY-MM-DD. The day is the publisher's own: a time zone in the text
 * is not converted.
 */
export function readDate(text: string | null | undefined): string | undefined {
  const trimmed = text?.trim().slice(0, 200);
  if (!trimmed) return undefined;
  const epoch = epochDate(trimmed);
  if (epoch) return epoch;
  for (const [form, read] of FORMS) {
    const parts = form.exec(trimmed);
    const date = parts && read(parts);
    if (date) return date;
  }
  return undefined;
}

/** The day in an address such as /2023/04/07/, /2023/apr/7/, /20230407/ or -2023-04-07. */
export function readAddressDate(address: string): string | undefined {
  const path = address.replace(/^\w+:\/\/[^/]+/, '').replace(/^\/web\/\d+(?:\w\w_)?\//, '').slice(0, 2000);
  const forms: readonly RegExp[] = [
    /[/_-]((?:19|20)\d{2})[/_-](\d{1,2}|[a-z]{3})[/_-](\d{1,2})(?!\d)/i,
    /[/_-](20\d{2})([01]\d)([0-3]\d)(?!\d)/,
  ];
  for (const form of forms) {
    const parts = form.exec(path);
    if (!parts) continue;
    const [, year, month = '', day] = parts;
    const date = sanePageDate(Number(year), /^\d+$/.test(month) ? Number(month) : monthNumber(month), Number(day));
    if (date) return date;
  }
  return undefined;
}
