import type { Language } from '../../core/model/language';
import { pageMeta, stated } from './page-meta';

/** Every language that Newsgloss knows; the type does not let one be forgotten. */
const KNOWN: Readonly<Record<Language, true>> = { en: true, tr: true, ar: true, he: true, fa: true, fr: true, de: true, es: true, it: true };

const isKnown = (code: string): code is Language => Object.hasOwn(KNOWN, code);

/** The page's language where it is one that Newsgloss knows: from `lang`, else from its metadata. */
export function pageLanguage(document: Document): Language | undefined {
  const root = document.documentElement;
  const tags = [
    root.getAttribute('lang'),
    root.getAttribute('xml:lang'),
    document.querySelector('body')?.getAttribute('lang'),
    stated(pageMeta(document), 'og:locale', 'content-language', 'language', 'inlanguage'),
  ];
  for (const tag of tags) {
    // "iw" is Hebrew's code of before 1989, still printed by some sites.
    const code = tag?.trim().toLowerCase().split(/[-_,;]/)[0]?.replace(/^iw$/, 'he');
    if (code) return isKnown(code) ? code : undefined;
  }
  return undefined;
}
