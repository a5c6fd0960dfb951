import { APOSTROPHE, HYPHEN, FIRST_EXPANSION, FIRST_LETTER, IGNORE, isLower, PERIOD, QUOTE, SPACE, type FoldTable } from '../../../core/text/fold';

/** A name at its place: its folded words, parted by spaces. */
export type Found = readonly [start: number, end: number, folded: string];

interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** Folded letters of one unit; empty for one that is skipped; undefined where a word ends. */
function foldUnit({ codes, expansions }: FoldTable, unit: number): string | undefined {
  const code = codes[unit] ?? 0;
  if (code === IGNORE) return '';
  if (code < FIRST_LETTER) return undefined;
  return String.fromCharCode(...(code < FIRST_EXPANSION ? [code] : (expansions[code - FIRST_EXPANSION] ?? [])));
}

function wordsOf(fold: FoldTable, text: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!foldUnit(fold, text.charCodeAt(at))) continue;
    const start = at;
    let folded = '';
    for (let part = foldUnit(fold, text.charCodeAt(at)); at < text.length && part !== undefined; part = foldUnit(fold, text.charCodeAt(at))) {
      folded += part;
      at += 1;
    }
    words.push({ start, end: at, folded });
  }
  return words;
}

/** Whether two words can be words of one name, by what stands between them: white space, or a mark, or a mark with white space after it. */
function joins(fold: FoldTable, text: string, before: Word, after: Word): boolean {
  const classes = Array.from(text.slice(before.end, after.start), (sign) => fold.codes[sign.charCodeAt(0)] ?? 0).filter((code) => code !== IGNORE);
  const isMark = (code: number): boolean => code >= HYPHEN && code <= QUOTE;
  const marks = classes.filter((code, at) => at === 0 && isMark(code));
  const spaces = classes.slice(marks.length);
  if (classes.length === 0 || !spaces.every((code) => code === SPACE)) return false;
  const [mark] = marks;
  if (mark === undefined || spaces.length === 0) return true;
  if (mark === PERIOD) return before.folded.length === 1 || /^[0-9]/.test(text.slice(after.start));
  return mark === APOSTROPHE && /^[sא-ת]$/.test(foldUnit(fold, text.charCodeAt(before.end - 1)) ?? '');
}

/**
 * Every name in the text, word by word through a Map of folded names: the plainest way, for comparing with.
 * @param names folded names, with whether they may begin in lower case.
 */
export function slowScan(fold: FoldTable, names: ReadonlyMap<string, boolean>, text: string): Found[] {
  let longest = 0;
  for (const name of names.keys()) longest = Math.max(longest, name.split(' ').length);
  const words = wordsOf(fold, text);
  return words.flatMap((first, at) => {
    const found: Found[] = [];
    let folded = first.folded;
    for (let count = 1; ; count += 1) {
      const last = words[at + count - 1];
      const next = words[at + count];
      if (!last) break;
      const mayBeLower = names.get(folded);
      if (mayBeLower === true || (mayBeLower === false && !isLower(fold, text.charCodeAt(first.start)))) found.push([first.start, last.end, folded]);
      if (!next || count === longest || !joins(fold, text, last, next)) break;
      folded += ` ${next.folded}`;
    }
    return found;
  });
}

/** Whether the unit there is a letter, digit or underscore as expressions without the u flag know them. */
export function isWordUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x5f;
}

/** In lower case, every unit at its place: the one letter that would become two cannot be in a name. */
export const inLowerCase = (text: string): string => text.replaceAll('İ', '_').toLowerCase();

/** At each word boundary the names that end at one, the longest first; `take` says where to go on. */
function slowSearch(names: readonly string[], text: string, take: (start: number, ends: readonly number[]) => number): void {
  const lower = inLowerCase(text);
  const known = new Set(names.map((name) => name.toLowerCase()));
  const lengths = [...new Set(names.map(({ length }) => length))].sort((a, b) => b - a);
  for (let at = 0; at < text.length; at += 1) {
    if (!isWordUnit(text, at) || isWordUnit(text, at - 1)) continue;
    const fitting = lengths.filter((size) => at + size <= text.length && known.has(lower.slice(at, at + size)) && !isWordUnit(text, at + size));
    if (fitting.length > 0) at = take(at, fitting.map((size) => at + size)) - 1;
  }
}

/** What one expression of all names, longest first, ought to find: at each word boundary the longest name, none overlapping. */
export function slowAlternation(names: readonly string[], text: string): Found[] {
  const found: Found[] = [];
  slowSearch(names, text, (start, [end = start]) => {
    found.push([start, end, inLowerCase(text.slice(start, end))]);
    return end;
  });
  return found;
}

/** What an automaton kept to whole words ought to find: every name between word boundaries, overlapping ones too. */
export function slowWholeWords(names: readonly string[], text: string): Found[] {
  const found: Found[] = [];
  slowSearch(names, text, (start, ends) => {
    for (const end of ends) found.push([start, end, inLowerCase(text.slice(start, end))]);
    return start + 1;
  });
  return found;
}
