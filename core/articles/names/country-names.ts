import type { Language, PageLanguage } from '../../model/language';
import { nameKey } from './name-key';

const CODE_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function countryNames(language: Language): ReadonlySet<string> {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const keys = new Set<string>();
  for (const first of CODE_LETTERS) {
    for (const second of CODE_LETTERS) {
      const name = names.of(first + second);
      if (name !== undefined) keys.add(nameKey(name));
    }
  }
  return keys;
}

const byLanguage = new Map<Language, ReadonlySet<string>>();

/** English names that CLDR has given up or never had, and parts that news names like countries. */
const ALSO_ENGLISH = ['turkey', 'czech republic', 'burma', 'ivory coast', 'swaziland', 'macedonia', 'cape verde', 'britain', 'great britain', 'england', 'scotland', 'wales', 'holland', 'america', 'palestine', 'congo', 'gambia', 'bahamas'];

/** Whether a name key (name-key.ts) is a country's name in a language, English for those that are none of ours, after the Unicode CLDR that every runtime carries. */
export function isCountry(key: string, page: PageLanguage): boolean {
  const language = page === 'other' ? 'en' : page;
  let names = byLanguage.get(language);
  if (!names) {
    names = new Set([...countryNames(language), ...(language === 'en' ? ALSO_ENGLISH : [])]);
    byLanguage.set(language, names);
  }
  return names.has(key);
}
