import type { Language, PageLanguage } from '../model/language';
import { isOurs } from '../model/language-tag';
import { latinLanguage } from './latin-language';
import { arabicLetters, lettersOf, otherLetters, type Script } from './script-language';

/** Units of a page that are looked at: some ten paragraphs say it. */
const SAMPLE = 8000;
/** Fewer letters of a script that two languages share say too little. */
const LEAST_LETTERS = 12;
/** The page's own script has less than this share of the letters, or another one more: the text is not in its language. */
const FOREIGN_BELOW = 0.1;
const PLAINLY_ABOVE = 0.7;

const SCRIPT_OF: Readonly<Record<PageLanguage, Script>> = {
  en: 'latin', tr: 'latin', fr: 'latin', de: 'latin', es: 'latin', it: 'latin', ar: 'arabic', fa: 'arabic', he: 'hebrew', other: 'latin',
};

function sampleOf(texts: readonly string[]): string[] {
  const sample: string[] = [];
  let left = SAMPLE;
  for (const text of texts) {
    if (left <= 0) break;
    sample.push(text.slice(0, left));
    left -= text.length + 1;
  }
  return sample;
}

type Letters = Readonly<Record<Script, number>>;

const sumOf = ({ latin, arabic, hebrew, other }: Letters): number => latin + arabic + hebrew + other;

function shownBy(sample: readonly string[], letters: Letters): string | undefined {
  const all = sumOf(letters);
  const isPlainly = (script: Script): boolean => letters[script] > PLAINLY_ABOVE * all;
  if (isPlainly('latin')) return latinLanguage(sample);
  if (all < LEAST_LETTERS) return undefined;
  if (isPlainly('hebrew')) return 'he';
  if (isPlainly('arabic')) return arabicLetters(sample.join(' '));
  return isPlainly('other') ? otherLetters(sample.join(' ')) : undefined;
}

/** The language that texts show, as its ISO 639 code; one of several likely ones where it is none of ours, undefined where they do not show it. */
export function shownLanguage(texts: readonly string[]): string | undefined {
  const sample = sampleOf(texts);
  return shownBy(sample, lettersOf(sample.join(' ')));
}

/**
 * The language that blocks of text are in: the stated one, unless the text is plainly in the script of another of ours;
 * without a statement of one of ours the one that letters and small words tell. "other" is one in Latin letters that is
 * none of ours; undefined is one that is not known, or whose pages write in Latin letters only what is foreign to them.
 */
export function textLanguage(texts: readonly string[], stated: PageLanguage | undefined): PageLanguage | undefined {
  const sample = sampleOf(texts);
  const letters = lettersOf(sample.join(' '));
  const ours: Language | undefined = stated === 'other' ? undefined : stated;
  const all = sumOf(letters);
  if (ours !== undefined && (all < LEAST_LETTERS || letters[SCRIPT_OF[ours]] >= FOREIGN_BELOW * all)) return ours;
  const code = shownBy(sample, letters);
  if (isOurs(code)) return code;
  if (ours !== undefined || letters.latin <= PLAINLY_ABOVE * all) return ours;
  return code === undefined ? stated : 'other';
}
