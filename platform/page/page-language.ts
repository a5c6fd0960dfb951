import type { PageLanguage } from '../../core/model/language';
import { languageOfTag } from '../../core/model/language-tag';
import { pageMeta, stated } from './page-meta';

/** The page's language, from `lang`, else from its metadata; absent where neither names one. */
export function pageLanguage(document: Document): PageLanguage | undefined {
  const root = document.documentElement;
  const tags = [
    root.getAttribute('lang'),
    root.getAttribute('xml:lang'),
    document.querySelector('body')?.getAttribute('lang'),
    stated(pageMeta(document), 'og:locale', 'content-language', 'language', 'inlanguage'),
  ];
  const tag = tags.find((each) => each !== undefined && each !== null && each.trim() !== '');
  return languageOfTag(tag);
}
