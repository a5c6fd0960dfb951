import { franc } from 'franc-min';
import { ENGLISH_ALONE, FUNCTION_WORDS } from './function-words';

/** Latin letters from which on a language shows; below, only English is recognised. */
const ENOUGH = 120;
/** The same for other letters, most of which one language alone uses. */
const ENOUGH_OTHERS = 60;
/** UTF-16 units that are looked at. */
const LOOKED_AT = 6000;
/** Smallest share of a text's words that are among its language's function words. */
const SHARE = 0.12;
/** By how much the first language must lead the second to stand without a second opinion. */
const LEAD = 1.25;

/** The same where a second opinion agrees: languages that say with endings what others say with small words have few. */
const AGREED_SHARE = 0.05;

interface Script {
  readonly letters: RegExp;
  /** Letters that tell its languages apart, the rarer ones first. */
  readonly telling: readonly (readonly [string, RegExp])[];
  /** The language without such letters; where there are many, franc finds it. */
  readonly plain?: string;
}

const SCRIPTS: readonly Script[] = [
  { letters: /\p{Script=Hebrew}/gu, telling: [], plain: 'he' },
  { letters: /\p{Script=Arabic}/gu, telling: [['ps', /[ټډړږښڼې]/g], ['ckb', /[ێۆڕڵە]/g], ['ur', /[ٹڈڑںےہ]/g], ['fa', /[پچژگیک]/g]], plain: 'ar' },
  { letters: /\p{Script=Cyrillic}/gu, telling: [['uk', /[іїєґ]/gi], ['ru', /[ыэ]/gi]] },
];
/** Smallest share of telling letters. */
const TELLING = 0.01;
/** Those of the Latin ones that function words can confirm. */
const LATIN_LETTERS: Readonly<Record<string, string>> = { eng: 'en', tur: 'tr', fra: 'fr', deu: 'de', spa: 'es', ita: 'it', por: 'pt', nld: 'nl', swe: 'sv', pol: 'pl' };

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

const share = (words: readonly string[], list: ReadonlySet<string>): number =>
  words.filter((word) => list.has(word)).length / Math.max(1, words.length);

function latinLanguage(text: string, words: readonly string[]): string | undefined {
  const [first, second] = [...FUNCTION_WORDS].map(([language, list]) => ({ language, share: share(words, list) })).sort((a, b) => b.share - a.share);
  if (!first || !second || first.share < AGREED_SHARE) return undefined;
  if (first.share >= SHARE && first.share >= second.share * LEAD) return first.language;
  const opinion = LATIN_LETTERS[franc(text)];
  if (first.share < SHARE) return first.language === opinion ? opinion : undefined;
  return [first, second].find(({ language }) => language === opinion)?.language ?? first.language;
}

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

function languageOfScript(text: string, letters: number): string | undefined {
  const script = SCRIPTS.find((one) => count(text, one.letters) > letters / 2);
  const found = script?.telling.find(([, telling]) => count(text, telling) > letters * TELLING)?.[0] ?? script?.plain;
  if (found !== undefined) return found;
  const code = franc(text);
  return code === 'und' ? undefined : new Intl.Locale(code).language;
}

/**
 * The language of a text as its ISO 639 code; undefined where the text is too short to tell or its language is like
 * none that is known here.
 * @param text of any length; the beginning is looked at.
 */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, LOOKED_AT);
  const letters = count(sample, /\p{L}/gu);
  const latin = count(sample, /\p{Script=Latin}/gu);
  const words = wordsOf(sample);
  if (latin > letters / 2 && letters >= ENOUGH) return latinLanguage(sample, words);
  if (latin > letters / 2) return words.some((word) => ENGLISH_ALONE.has(word)) && latin === letters ? 'en' : undefined;
  if (letters < ENOUGH_OTHERS) return undefined;
  return languageOfScript(sample, letters);
}
