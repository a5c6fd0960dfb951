import type { NoteName } from '../core/note/note';

type Language = NoteName['lang'];

/** The names of one language, in the order of the note. */
export interface LanguageNames {
  readonly lang: Language;
  readonly title: string;
  readonly names: readonly NoteName[];
}

const TITLES: Record<Language, string> = {
  en: 'English',
  tr: 'Turkish',
  ar: 'Arabic',
  he: 'Hebrew',
  fa: 'Persian',
  fr: 'French',
  de: 'German',
  es: 'Spanish',
  it: 'Italian',
};

/** Groups names by language; languages come in the order in which they first appear. */
export function namesByLanguage(names: readonly NoteName[]): readonly LanguageNames[] {
  const groups = new Map<Language, NoteName[]>();
  for (const name of names) groups.set(name.lang, [...(groups.get(name.lang) ?? []), name]);
  return [...groups].map(([lang, own]) => ({ lang, title: TITLES[lang], names: own }));
}
