import type { EntityType } from '../model/entity';
import type { Language, PageLanguage } from '../model/language';
import type { LanguageDescriptor } from '../text/languages/descriptor';
import { plain } from '../text/plain';
import type { Sense } from './lexicon';

const LATIN = /\p{Script=Latin}/u;

/** Whether the two languages share letters in which words of the one are other words of the other: "إسلام" is a man in Egypt. */
const shareArabicLetters = (a: Language, b: PageLanguage | undefined): boolean => a !== b && (a === 'ar' || a === 'fa') && (b === 'ar' || b === 'fa');

/**
 * Arabic and Persian pages have each their own names of one word, since they share their letters. Otherwise a name of
 * another language stands in a script that the page's own words do not use; in the same letters only an English
 * name that is a whole one, or a person's: "América" on a Spanish page is the continent. For languages that are none
 * of ours, own-words.ts says it.
 */
export function fitsLanguage(sense: Sense, surface: string, page: PageLanguage | undefined, isPerson: boolean): boolean {
  if (shareArabicLetters(sense.lang, page) && !/[\s\u200c]/u.test(surface)) return false;
  if (page === undefined || page === 'other' || sense.lang === page || !LATIN.test(surface)) return true;
  return sense.lang === 'en' && (page === 'en' || isPerson || sense.kind === 'full' || sense.kind === 'acronym');
}

/** Initials that the language also writes as a word. */
const asWord = (surface: string): boolean => /^\p{Lu}\p{Ll}{2,}$/u.test(surface);

/** Acronyms are exact upper case, or words where the language writes them so ("Otan"); other names begin with a capital unless the record allows a small letter. */
export function fitsCase(sense: Sense, surface: string, { initialsAsWords, functionWords }: LanguageDescriptor): boolean {
  if (sense.kind === 'acronym') return surface === surface.toUpperCase() || (initialsAsWords === true && asWord(surface) && !functionWords.has(plain(surface)));
  const [first = ''] = surface;
  const small = first === first.toLowerCase() && first !== first.toUpperCase();
  return !small || sense.lowercase;
}

/** A spaced dash parts a heading from what it is about; only the name of an event has one inside ("the Israel – Hamas war"). */
export const isParted = (surface: string, type: EntityType): boolean => type !== 'event' && /\s[-\u2010-\u2013]\s/.test(surface);

/** Units before a name in which an address that holds it may begin. */
const LONGEST_ADDRESS = 500;

/** Units of the longest elided word, with its apostrophe. */
const LONGEST_ELIDED = 16;

/**
 * After a whole word and an apostrophe stands a suffix, not a name ("Sivasspor'un"); after one or two letters an article
 * ("l'Iran"), and after what the language elides a name as well ("jusqu'Alep").
 */
export function isSuffix(text: string, start: number, elided: readonly string[] = []): boolean {
  const before = plain(text.slice(Math.max(0, start - LONGEST_ELIDED), start));
  if (!/\p{L}{3}['’]$/u.test(before)) return false;
  const [word = ''] = /\p{L}+['’]$/u.exec(before) ?? [];
  return !elided.includes(word.replace('’', "'"));
}

/** Addresses, e-mails and handles hold names that denote a site or an account. */
export function insideAddress(text: string, start: number, end: number): boolean {
  if (text[start - 1] === '@' || text[start - 1] === '_' || text[end] === '@' || text[end] === '_') return true;
  if (text[end] === '.' && /\p{Ll}\p{L}/u.test(text.slice(end + 1, end + 3)) && !/\s/u.test(text[end + 1] ?? '')) {
    return /^\.(?:com|org|net|co|gov|info|news|tv|io|il|ir|tr)\b/.test(text.slice(end, end + 6));
  }
  const before = text.slice(Math.max(0, start - LONGEST_ADDRESS), start);
  return /(?:https?:\/\/|www\.)\S*$/.test(before);
}
