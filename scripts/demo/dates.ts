/** A date as a byline prints it: "7 April 2023", or the year of one that is less precise. */
export function dayInWords(date: string | undefined): string {
  if (date === undefined) return 'date not stated';
  const format = date.length === 10 ? ({ dateStyle: 'long' } as const) : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat('en-GB', { ...format, timeZone: 'UTC' }).format(new Date(date));
}
