export type Script = 'latin' | 'arabic' | 'hebrew' | 'other';

/** Letters of the blocks of Unicode that news is written in; one pass, since every page is looked at. */
export function lettersOf(text: string): Readonly<Record<Script, number>> {
  const letters = { latin: 0, arabic: 0, hebrew: 0, other: 0 };
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) letters.latin += 1;
    } else if (!/\p{L}/u.test(text.charAt(at))) continue;
    else if (unit < 0x250 || (unit >= 0x1e00 && unit < 0x1f00)) letters.latin += 1;
    else if (unit >= 0x590 && unit < 0x600) letters.hebrew += 1;
    else if ((unit >= 0x600 && unit < 0x780) || (unit >= 0xfb50 && unit < 0xff00)) letters.arabic += 1;
    else letters.other += 1;
  }
  return letters;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Letters of languages in Arabic letters that are none of ours, by ISO 639 code. */
const NEITHER: readonly (readonly [code: string, letters: RegExp])[] = [
  ['ps', /[ټډړږښڼېځڅ]/g], ['ckb', /[ێۆڕڵە]/g], ['ur', /[ٹڈڑںےہھ]/g],
];
/** Such letters are rarely more than this share of a text in a language that has none. */
const STRAY = 1 / 50;
/** How many times what speaks for the next likely language must speak for the likeliest. */
const LEAD = 2;

/** Arabic, Persian, or another language in these letters, as its ISO 639 code; undefined where neither shows. */
export function arabicLetters(text: string): string | undefined {
  const letters = count(text, /\p{Script=Arabic}/gu);
  const neither = NEITHER.find(([, pattern]) => count(text, pattern) > letters * STRAY);
  if (neither) return neither[0];
  // Persian keyboards may write the Arabic ye and kaf, so these say little, and the small words count as well.
  const persian = count(text, /[پچژگیک]/gu) + 3 * count(text, /(?<!\p{L})(?:از|به|که|این|را|است|برای|با|آن|شد|کرد|كه|در|تا|ها|های|می|مي|کرده|كرد|كرده|شده|گفت|اي|هم|امروز)(?!\p{L})/gu);
  const arabic = count(text, /[ةىأإ]/gu) + 0.3 * count(text, /[يك]/gu) + 3 * count(text, /(?<!\p{L})(?:(?:في|من|على|إلى|عن|التي|الذي|أن|إن|هذا|هذه|بعد|مع|قبل|بين|ضد)(?!\p{L})|[وبفك]?ال\p{L}{3}|لل\p{L}{3})/gu);
  if (persian > LEAD * arabic) return 'fa';
  return arabic > LEAD * persian ? 'ar' : undefined;
}

/** Other letters, with what they most likely are; the rarer sign of a script before the common one. */
const OTHERS: readonly (readonly [code: string, letters: RegExp])[] = [
  ['uk', /[іїєґ]/gi], ['sr', /[јљњћђ]/gi], ['ru', /[ыэ]/gi], ['bg', /[а-я]/gi], ['el', /\p{Script=Greek}/gu], ['ja', /[\u3040-\u30ff]/g], ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu], ['hi', /\p{Script=Devanagari}/gu], ['bn', /\p{Script=Bengali}/gu], ['ta', /\p{Script=Tamil}/gu], ['th', /\p{Script=Thai}/gu],
  ['hy', /\p{Script=Armenian}/gu], ['ka', /\p{Script=Georgian}/gu], ['am', /\p{Script=Ethiopic}/gu],
];

/** Smallest share of the letters that tell: some are rare in their own language. */
const TELLING = 0.01;

/** The likeliest language of letters that none of ours has, as its ISO 639 code, for a word about it. */
export function otherLetters(text: string): string | undefined {
  const letters = count(text, /\p{L}/gu);
  return OTHERS.find(([, pattern]) => count(text, pattern) > letters * TELLING)?.[0];
}
