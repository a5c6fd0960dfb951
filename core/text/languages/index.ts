import type { Language } from '../../model/language';
import type { LanguageDescriptor } from './descriptor';
import { english } from './english';

const none: ReadonlySet<string> = new Set();

/** A language whose own descriptor is not written yet: names match whole and exact, no rule of English is applied. */
const plain = (id: Language): LanguageDescriptor => ({
  id, abbreviations: none, numberAbbreviations: none, titles: none, functionWords: none, institutions: none, placeNouns: none, givenNames: none, linkWords: none, articles: none,
});

const DESCRIPTORS: Readonly<Record<Language, LanguageDescriptor>> = {
  en: english,
  tr: plain('tr'),
  ar: plain('ar'),
  he: plain('he'),
  fa: plain('fa'),
  fr: plain('fr'),
  de: plain('de'),
  es: plain('es'),
};

/** The descriptor of a language; English where the language is not known. */
export const descriptorOf = (language: Language | undefined): LanguageDescriptor => DESCRIPTORS[language ?? 'en'];
