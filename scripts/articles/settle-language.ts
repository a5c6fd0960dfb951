import { LANGUAGES, type Language } from '../../core/model/language';
import { isOurs } from '../../core/model/language-tag';
import { shownLanguage } from '../../core/text/detect-language';
import { LEFT_OUT, type ArticleNote } from './article-note';
import type { RawArticle } from './raw-article';

const english = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** The ISO code in "en", "en-GB", "en_US", "eng", "iw" or "English"; undefined for what names no language. */
function codeOf(stated: string): string | undefined {
  const named = LANGUAGES.find((language) => english.of(language)?.toLowerCase() === stated.trim().toLowerCase());
  if (named !== undefined) return named;
  try {
    const { language } = new Intl.Locale(stated.trim().replace(/[_.].*$/, ''));
    return english.of(language) === undefined ? undefined : language;
  } catch {
    return undefined;
  }
}

const nameOf = (code: string): string => english.of(code) ?? code;

export interface SettledLanguage {
  /** Undefined where the article is left out; a note says why. */
  readonly language: Language | undefined;
  readonly notes: readonly ArticleNote[];
}

/**
 * The language of an article: what a person stated counts; what a page or a data set states counts where the text
 * does not clearly speak against it; else what the text shows.
 */
export function settleLanguage({ file, text, language: stated, byHand }: Pick<RawArticle, 'file' | 'text' | 'language' | 'byHand'>): SettledLanguage {
  const code = stated === undefined ? undefined : codeOf(stated);
  const unknown: ArticleNote[] = stated === undefined || code !== undefined ? [] : [{ file, problem: `“${stated}” is no language`, done: 'taken from the text' }];
  const leftOut = (problem: string): SettledLanguage => ({ language: undefined, notes: [{ file, problem, done: LEFT_OUT }] });
  const foreign = (other: string): SettledLanguage => leftOut(`${nameOf(other)}: not one of our languages`);
  if (byHand && code !== undefined) return isOurs(code) ? { language: code, notes: [] } : foreign(code);
  const shown = shownLanguage(text.split('\n'));
  if (shown === undefined) {
    if (code === undefined) return leftOut('its language cannot be told; state it in the metadata');
    return isOurs(code) ? { language: code, notes: [] } : foreign(code);
  }
  if (!isOurs(shown)) return foreign(code === undefined || isOurs(code) ? shown : code);
  if (code === undefined || code === shown) return { language: shown, notes: unknown };
  return { language: shown, notes: [{ file, problem: `it is stated to be ${nameOf(code)}, but its text is ${nameOf(shown)}`, done: `read as ${nameOf(shown)}` }] };
}
