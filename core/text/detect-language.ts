import { LANGUAGES, type Language } from '../model/language';
import { descriptorOf } from './languages';
import { words } from './languages/descriptor';
import { plain } from './plain';

/** Units of a page that are looked at: some ten paragraphs say it. */
const SAMPLE = 8000;
/** Fewer words or letters than this say too little. */
const LEAST_WORDS = 15;
const LEAST_LETTERS = 30;
/** Function words that a language shares with no other here make up about a fifth of its news. */
const LEAST_SHARE = 0.08;
/** How many times the next likely language the likeliest must reach. */
const LEAST_LEAD = 2;
/** The page's own script has less than this share of the letters, or another one more: the text is not in its language. */
const FOREIGN_BELOW = 0.1;
const PLAINLY_ABOVE = 0.7;

/** Small words of languages that would pass for one of ours by their neighbours' words. */
const NEAR_LANGUAGES: readonly ReadonlySet<string>[] = [
  words('o a os as do da dos das em no na nos nas um uma que e é não com para por mais ao pelo pela são foi também'), // Portuguese
  words('el els la les de del dels que i amb per una un és ha van als seva aquest més'), // Catalan
  words('de het een en van in is dat op te voor met zijn niet aan er ook als door bij naar heeft om'), // Dutch
  words('och att det som en på är av för med den till har inte om ett men han var de sig'), // Swedish
  words('og at det som en på er af for med den til har ikke om et men han var de sig der fra'), // Danish, Norwegian
  words('și în la cu de pe care din a al ale este un o nu pentru că sunt mai au fost'), // Romanian
  words('yang dan di dengan untuk dari ini itu tidak dalam akan pada juga ke karena'), // Indonesian
  words('və bir bu ilə üçün də da o ki edib olub deyib olan isə daha kimi'), // Azerbaijani
  words('i w na z do się nie że jest to o jak po ale za od przez dla'), // Polish
  words('dhe të në e i me për një që nga së është ka më'), // Albanian
];

type Script = 'latin' | 'arabic' | 'hebrew' | 'other';

const SCRIPT_OF: Readonly<Record<Language, Script>> = {
  en: 'latin', tr: 'latin', fr: 'latin', de: 'latin', es: 'latin', it: 'latin', ar: 'arabic', fa: 'arabic', he: 'hebrew',
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** By the blocks of Unicode that news is written in; one pass, since every page is looked at. */
function lettersOf(text: string): Readonly<Record<Script, number>> {
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

/** Arabic, Persian, or undefined for the other languages in these letters: Urdu, Kurdish, Pashto. */
function ofArabicScript(text: string): Language | undefined {
  const letters = count(text, /\p{Script=Arabic}/gu);
  if (count(text, /[ٹڈڑںےہێۆڵڕەښځۍټډړې]/gu) > letters / 50) return undefined;
  // Persian keyboards may write the Arabic ye and kaf, so the small words count as well.
  const persian = count(text, /[پچژگیک]/gu) + 3 * count(text, /(?<!\p{L})(?:از|به|که|این|را|است|برای|با|آن|شد|کرد|كه)(?!\p{L})/gu);
  const arabic = count(text, /[ةيكىأإ]/gu) + 3 * count(text, /(?<!\p{L})(?:في|من|على|إلى|عن|التي|الذي|أن|إن|هذا|هذه|بعد|مع)(?!\p{L})/gu);
  if (persian > LEAST_LEAD * arabic) return 'fa';
  return arabic > LEAST_LEAD * persian ? 'ar' : undefined;
}

/** The words of each language that no other one has, ours first. */
function tellingWords(): readonly (readonly [Language | undefined, ReadonlySet<string>])[] {
  const lists = [
    ...LANGUAGES.filter((language) => SCRIPT_OF[language] === 'latin').map((language) => [language, descriptorOf(language).functionWords] as const),
    ...NEAR_LANGUAGES.map((list) => [undefined, list] as const),
  ];
  const owners = new Map<string, number>();
  for (const [, list] of lists) for (const word of list) owners.set(word, (owners.get(word) ?? 0) + 1);
  return lists.map(([language, list]) => [language, new Set([...list].filter((word) => owners.get(word) === 1))]);
}

let telling: ReturnType<typeof tellingWords> | undefined;

function ofLatinScript(text: string): Language | undefined {
  telling ??= tellingWords();
  const all = plain(text).match(/[\p{L}\p{M}]+/gu) ?? [];
  if (all.length < LEAST_WORDS) return undefined;
  const scores = telling.map(([language, list]) => ({ language, hits: all.filter((word) => list.has(word)).length }));
  const [best, next] = scores.sort((a, b) => b.hits - a.hits);
  if (!best || best.hits < LEAST_SHARE * all.length || best.hits < LEAST_LEAD * (next?.hits ?? 0)) return undefined;
  return best.language;
}

function sampleOf(texts: readonly string[]): string {
  let sample = '';
  for (const text of texts) {
    sample += `${text.slice(0, SAMPLE - sample.length)} `;
    if (sample.length >= SAMPLE) break;
  }
  return sample;
}

/**
 * The language that blocks of text are in: the stated one, unless the text is plainly in the script of another of ours;
 * without a statement the one that letters and small words tell, or undefined where they do not.
 */
export function textLanguage(texts: readonly string[], stated: Language | undefined): Language | undefined {
  const sample = sampleOf(texts);
  const letters = lettersOf(sample);
  const all = letters.latin + letters.arabic + letters.hebrew + letters.other;
  if (all < LEAST_LETTERS) return stated;
  if (stated !== undefined && letters[SCRIPT_OF[stated]] >= FOREIGN_BELOW * all) return stated;
  if (letters.hebrew > PLAINLY_ABOVE * all) return 'he';
  if (letters.arabic > PLAINLY_ABOVE * all) return ofArabicScript(sample) ?? stated;
  if (letters.latin > PLAINLY_ABOVE * all) return ofLatinScript(sample) ?? stated;
  return stated;
}
