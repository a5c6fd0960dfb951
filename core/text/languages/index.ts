import type { Language } from '../../model/language';
import type { LanguageDescriptor } from './descriptor';
import { english } from './english';

const none: ReadonlySet<string> = new Set();

/**
 * A language whose own descriptor is not written yet: names match whole and exact. Given names and the nouns of
 * newspapers and companies are much the same in all news; no other rule of English is applied.
 */
const plain = (id: Language): LanguageDescriptor => ({
  id, abbreviations: none, numberAbbreviations: none, titles: none, functionWords: none, institutions: english.institutions, placeNouns: none,
  givenNames: english.givenNames, womensNames: english.womensNames, sharedNames: english.sharedNames, demonyms: none, peoples: none, abbreviatedNouns: none, linkWords: none, articles: none,
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
