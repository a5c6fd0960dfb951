/** How a block uses capitals, which decides what a capital says about a word in it. */
export type BlockStyle = 'sentence' | 'title' | 'capitals';

/** Share of words that must be capitalised for a block to be a headline in title case, or all in capitals. */
const MOST = 0.7;
/** Below these many words a block says nothing about its style. */
const ENOUGH_IN_CAPITALS = 2;
const ENOUGH_WORDS = 3;
/** Short words stay small in title case, so they do not count. */
const LONG_WORD = 4;

/** @param plainHeadlines whether the language writes headlines like sentences: then many capitals are many names. */
export function blockStyle(text: string, plainHeadlines = false): BlockStyle {
  if (text.length > 400) return 'sentence';
  const words = text.normalize('NFC').replace(/\p{Cf}/gu, '').match(/\p{L}{2,}/gu) ?? [];
  if (words.length < ENOUGH_IN_CAPITALS || !/[\p{Lu}\p{Ll}]/u.test(text)) return 'sentence';
  const capitals = words.filter((word) => word === word.toUpperCase() && word !== word.toLowerCase()).length;
  if (capitals / words.length >= MOST) return 'capitals';
  // A headline in title case has no full stop; a sentence full of names has one.
  if (words.length < ENOUGH_WORDS || plainHeadlines || /\p{Ll}\.["”’')]?\s*$/u.test(text)) return 'sentence';
  const long = words.filter((word) => word.length >= LONG_WORD);
  const capitalised = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  return long.length >= ENOUGH_WORDS && capitalised / long.length >= MOST ? 'title' : 'sentence';
}
