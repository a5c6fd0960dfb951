import type { Language, PageLanguage } from './language';

/** Every language that Newsgloss knows; the type does not let one be forgotten. Scripts in pages need no schema for it. */
const OURS: Readonly<Record<Language, true>> = { en: true, tr: true, ar: true, he: true, fa: true, fr: true, de: true, es: true, it: true };

/** Codes that name no language. */
const NONE: ReadonlySet<string> = new Set(['und', 'mul', 'zxx', 'mis']);

/** Whether an ISO 639 code is one of our languages. */
export const isOurs = (code: string | undefined): code is Language => code !== undefined && Object.hasOwn(OURS, code);

/** What a language tag says ("en-GB", "pt_BR"); undefined for what is no tag of a language. */
export function languageOfTag(tag: string | null | undefined): PageLanguage | undefined {
  // "iw" is Hebrew's code of before 1989, still printed by some sites.
  const code = tag?.trim().toLowerCase().split(/[-_,;]/)[0]?.replace(/^iw$/, 'he');
  if (isOurs(code)) return code;
  return code !== undefined && /^[a-z]{2,3}$/.test(code) && !NONE.has(code) ? 'other' : undefined;
}
