/** A row's cells; the first is its name. */
export type Row = readonly (string | number)[];

/** Numbers with as many digits as a measurement on a shared machine deserves. */
export function digits(value: number): string {
  if (!Number.isFinite(value)) return '-';
  const size = Math.abs(value);
  if (size >= 100 || Number.isInteger(value)) return value.toFixed(0);
  return value.toFixed(size >= 10 ? 1 : size >= 0.1 ? 2 : 3);
}

/** Prints a table in Markdown, numbers to the right. */
export function printTable(title: string, head: Row, rows: readonly Row[]): void {
  const cells = [head, ...rows].map((row) => row.map((cell) => (typeof cell === 'number' ? digits(cell) : cell)));
  const widths = head.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  const isNumber = head.map((_, at) => rows.some((row) => typeof row[at] === 'number'));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, at) => (isNumber[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (isNumber[at] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  const [first = [], ...others] = cells;
  console.log(['', `**${title}**`, '', line(first), rule, ...others.map(line)].join('\n'));
}

/** A budget of design §11 beside what was measured. */
export const verdict = (measured: number, most: number): string =>
  `${measured <= most ? 'ok' : 'short'} (≤ ${digits(most)})`;
