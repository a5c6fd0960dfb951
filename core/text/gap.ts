import { FIRST_LETTER, HYPHEN, IGNORE, PERIOD, QUOTE, SPACE } from './fold';

/**
 * Where the next word of one name may begin after a word that ends at `end`, or -1.
 * Words of one name are parted by white space, or by one hyphen, apostrophe, period or gershayim. A period with white
 * space after it ends a sentence, unless the word before it is a single letter ("U. S.", "J. Smith").
 */
export function nextWordOfName(text: string, end: number, codes: Uint16Array, wordLength: number): number {
  let spaces = 0;
  let marks = 0;
  let period = false;
  let at = end;
  for (; at < text.length; at += 1) {
    const code = codes[text.charCodeAt(at)] ?? 0;
    if (code >= FIRST_LETTER) break;
    if (code === IGNORE) continue;
    if (code === SPACE) spaces += 1;
    else if (code >= HYPHEN && code <= QUOTE) marks += 1;
    else return -1;
    if (marks > 1) return -1;
    period ||= code === PERIOD;
  }
  if (at === text.length || spaces + marks === 0) return -1;
  return marks === 0 || spaces === 0 || (period && wordLength === 1) ? at : -1;
}
