import { isOurs } from '../../model/language-tag';
import { SMALL_WORDS } from '../small-words';
import type { LanguageDescriptor } from './descriptor';
import { english } from './english';

/** Any language in Latin letters that is none of ours: what it writes like English, and the small words of the frequent ones. */
export const other: LanguageDescriptor = {
  ...english,
  id: 'other',
  functionWords: new Set(Object.entries(SMALL_WORDS).flatMap(([code, list]) => (isOurs(code) ? [] : [...list]))),
  plainHeadlines: true,
};
