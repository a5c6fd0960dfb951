/** A run of a text that stands alone: offsets into the whole text. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
}

/** Lines no longer than this may have been broken to fit a column. */
const COLUMN = 100;

/** Whether lines end where a column ended, not where a paragraph did. */
function isWrapped(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const open = lines.filter((line) => line.length <= COLUMN && /[\p{L},]\s*$/u.test(line) && line.length > COLUMN / 2);
  return lines.length > 5 && open.length / lines.length > 0.5;
}

/** Cuts plain text into paragraphs: at every line end, or only at empty lines where lines were wrapped. */
export function paragraphsOf(text: string): Paragraph[] {
  const separator = isWrapped(text) ? /\n\s*\n/g : /\r?\n/g;
  const paragraphs: Paragraph[] = [];
  let start = 0;
  const add = (end: number): void => {
    const part = text.slice(start, end);
    const lead = part.length - part.trimStart().length;
    if (part.trim() !== '') paragraphs.push({ start: start + lead, end: start + part.trimEnd().length });
  };
  for (const match of text.matchAll(separator)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(text.length);
  return paragraphs;
}
