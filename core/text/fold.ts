/** Classes of a UTF-16 unit that is not part of a word; every other code is the folded unit itself or an expansion. */
export const BREAK = 0;
/** Skipped inside words: combining marks, soft hyphens, joiners, direction marks. */
export const IGNORE = 1;
export const SPACE = 2;
export const HYPHEN = 3;
export const APOSTROPHE = 4;
export const PERIOD = 5;
/** A quotation mark, which Hebrew writes inside acronyms. */
export const QUOTE = 6;
/** Codes from here on are parts of words. */
export const FIRST_LETTER = 0x20;
/** Codes from here on (private use, never letters themselves) are indexes into the expansions: ß → ss. */
export const FIRST_EXPANSION = 0xe000;

/** How text is compared: one code for each UTF-16 unit. Matching folds unit by unit, so offsets stay those of the text. */
export interface FoldTable {
  readonly codes: Uint16Array;
  /** Bit set: the unit is a letter in lower case. */
  readonly lowerBits: Uint32Array;
  /** Folded units of an expansion, by code - FIRST_EXPANSION. */
  readonly expansions: readonly (readonly number[])[];
}

/** Letters that Unicode does not decompose, and letter pairs that news of different outlets spells with either. */
const SPELLED_ALIKE: Readonly<Record<string, string>> = {
  ı: 'i', ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe',
  ى: 'ي', ی: 'ي', ے: 'ي', ک: 'ك', ة: 'ه', ە: 'ه', ۀ: 'ه', ہ: 'ه', ھ: 'ه', ۃ: 'ه', ٱ: 'ا',
  '٠': '0', '١': '1', '٢': '2', '٣': '3', '٤': '4', '٥': '5', '٦': '6', '٧': '7', '٨': '8', '٩': '9',
  '۰': '0', '۱': '1', '۲': '2', '۳': '3', '۴': '4', '۵': '5', '۶': '6', '۷': '7', '۸': '8', '۹': '9',
};

/** Parts a word from its ending and the parts of a compound; the same is also written with a space, or joined. */
export const NON_JOINER = '\u200c';

const CLASSES: readonly (readonly [number, RegExp])[] = [
  // Written without spaces, so that a name in other letters ends where these begin: "在NATO外长会". None of ours is written in them.
  [BREAK, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u],
  // Persian writes the zero-width non-joiner between the words of a name ("حزب‌الله") and before its endings ("ترکیه‌ای").
  [SPACE, /[\p{Z}\t\n\r\f\v\u200c]/u],
  [IGNORE, /[\p{M}\p{Cf}\u0640]/u],
  [HYPHEN, /[-\u2010\u2011\u2012\u2013\u05be]/u],
  [APOSTROPHE, /['\u2018\u2019\u02bc\u02bb\u02bf\u02be\u05f3\u2032\uff07`\u00b4]/u],
  [PERIOD, /[.\u2024]/u],
  [QUOTE, /["\u05f4\u201d\u201e]/u],
];

function foldLetter(letter: string): string {
  const bare = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '');
  const lower = bare(bare(letter).toLowerCase());
  return Array.from(lower, (part) => SPELLED_ALIKE[part] ?? part).join('');
}

function classOf(unit: string): number | undefined {
  const found = CLASSES.find(([, pattern]) => pattern.test(unit));
  if (found) return found[0];
  return /[\p{L}\p{N}]/u.test(unit) ? undefined : BREAK;
}

/** A letter or digit of the first plane: what a letter is taken apart into may also be a mark, or lie beyond. */
const isWordPart = (unit: string): boolean => unit.length === 1 && classOf(unit) === undefined;

/** Makes the table. Takes tens of milliseconds, so it is done at build time and shipped inside the lexicon. */
export function buildFoldTable(): FoldTable {
  const codes = new Uint16Array(0x10000);
  const lowerBits = new Uint32Array(0x10000 / 32);
  const expansions: number[][] = [];
  const indexes = new Map<string, number>();
  for (let unit = 0; unit < 0x10000; unit += 1) {
    // Halves of surrogate pairs stay breaks: the letters beyond the first plane are in none of our languages, emoji are.
    if (unit >= 0xd800 && unit < 0xf900) continue;
    const letter = String.fromCharCode(unit);
    const kind = classOf(letter);
    if (kind !== undefined) {
      codes[unit] = kind;
      continue;
    }
    if (/\p{Ll}/u.test(letter)) lowerBits[unit >> 5] = (lowerBits[unit >> 5] ?? 0) | (1 << (unit & 31));
    // Korean syllables are letters of their own here; taking them apart would only make the table large.
    const folded = unit >= 0xac00 && unit <= 0xd7a3 ? letter : Array.from(foldLetter(letter)).filter(isWordPart).join('') || letter;
    if (folded.length === 1) {
      codes[unit] = folded.charCodeAt(0) < FIRST_EXPANSION ? folded.charCodeAt(0) : BREAK;
      continue;
    }
    let index = indexes.get(folded);
    if (index === undefined) {
      index = expansions.length;
      indexes.set(folded, index);
      expansions.push(Array.from({ length: folded.length }, (_, at) => folded.charCodeAt(at)));
    }
    codes[unit] = FIRST_EXPANSION + index;
  }
  return { codes, lowerBits, expansions };
}

/** Whether the unit is a letter in lower case. */
export const isLower = (table: FoldTable, unit: number): boolean =>
  ((table.lowerBits[unit >> 5] ?? 0) & (1 << (unit & 31))) !== 0;
