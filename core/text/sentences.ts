import type { LanguageDescriptor } from './languages/descriptor';

export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const LAST_WORD = /(?:^|[\s("“‘'])([\p{L}.]+)\.["”’')\]]*\s*$/u;

/** Whether what looks like the end of a sentence is only an abbreviation, an initial, or a stray full stop before a small letter. */
function goesOn(before: string, after: string, language: LanguageDescriptor): boolean {
  if (/^\s*\p{Ll}/u.test(after)) return true;
  const word = LAST_WORD.exec(before)?.[1];
  if (word === undefined) return false;
  if (/^\s*\p{N}/u.test(after) && language.numberAbbreviations.has(word.toLowerCase())) return true;
  return language.abbreviations.has(word.toLowerCase()) || (/^\p{Lu}$/u.test(word) && /^\s*\p{Lu}/u.test(after));
}

/** Cuts one block of text into sentences without the white space around them. */
export function sentencesOf(text: string, language: LanguageDescriptor): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { index, segment } of new Intl.Segmenter(language.id, { granularity: 'sentence' }).segment(text)) {
    const end = index + segment.length;
    if (end < text.length && !segment.endsWith('\n') && goesOn(text.slice(start, end), text.slice(end), language)) continue;
    const part = text.slice(start, end);
    const lead = part.length - part.trimStart().length;
    if (part.trim() !== '') sentences.push({ start: start + lead, end: start + part.trimEnd().length });
    start = end;
  }
  return sentences;
}
