import { APOSTROPHE, FIRST_LETTER, HYPHEN, IGNORE, PERIOD, QUOTE, SPACE } from './fold';

const LETTER_S = 0x73;
const FIRST_HEBREW = 0x5d0;
const LAST_HEBREW = 0x5ea;

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** Two of the same capital: "EE" for "Estados", "FF" for "Fuerzas". */
const isPlural = (text: string, end: number, codes: Uint16Array, wordLength: number): boolean =>
  wordLength === 2 && text.charCodeAt(end - 1) === text.charCodeAt(end - 2) && codes[text.charCodeAt(end - 1)] !== text.charCodeAt(end - 1);

/**
 * Where the next word of one name may begin after a word that ends at `end`, or -1.
 * Words of one name are parted by white space, or by one hyphen, apostrophe, period or gershayim, the hyphen also with
 * white space on each side ("Israel – Hamas war"). A period with white
 * space after it ends a sentence, unless the word before it is a single letter ("U. S.", "J. Smith") or a plural that
 * Spanish shortens to its doubled initial ("EE. UU."), or a number follows ("Oct. 7 attacks"). An apostrophe with white
 * space after it is a possessive where the word ends in s ("Martyrs’ Brigades"), and a geresh, which abbreviates or
 * changes a sound, where it ends in a Hebrew letter ("שייח' ג'ראח").
 */
export function nextWordOfName(text: string, end: number, codes: Uint16Array, wordLength: number): number {
  // Nearly always one space, and that settles it.
  if (end + 1 < text.length && codes[text.charCodeAt(end)] === SPACE && (codes[text.charCodeAt(end + 1)] ?? 0) >= FIRST_LETTER) return end + 1;
  let spaces = 0;
  let marks = 0;
  let mark = 0;
  let before = 0;
  let at = end;
  for (; at < text.length; at += 1) {
    const code = codes[text.charCodeAt(at)] ?? 0;
    if (code >= FIRST_LETTER) break;
    if (code === IGNORE) continue;
    if (code === SPACE) spaces += 1;
    else if (code >= HYPHEN && code <= QUOTE && marks === 0) {
      if (spaces > 0 && code !== HYPHEN) return -1;
      before = spaces;
      marks = 1;
      mark = code;
    } else return -1;
  }
  if (at === text.length || spaces + marks === 0) return -1;
  if (marks === 0 || spaces === 0) return at;
  if (mark === HYPHEN) return before > 0 && spaces > before ? at : -1;
  if (mark === PERIOD) return wordLength === 1 || isPlural(text, end, codes, wordLength) || isDigit(text.charCodeAt(at)) ? at : -1;
  if (mark !== APOSTROPHE) return -1;
  const last = codes[text.charCodeAt(end - 1)] ?? 0;
  return last === LETTER_S || (last >= FIRST_HEBREW && last <= LAST_HEBREW) ? at : -1;
}
