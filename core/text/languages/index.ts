import type { PageLanguage } from '../../model/language';
import type { LanguageDescriptor } from './descriptor';
import { arabic } from './arabic';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { hebrew } from './hebrew';
import { italian } from './italian';
import { other } from './other';
import { persian } from './persian';
import { spanish } from './spanish';
import { turkish } from './turkish';

const DESCRIPTORS: Readonly<Record<PageLanguage, LanguageDescriptor>> = {
  en: english,
  tr: turkish,
  ar: arabic,
  he: hebrew,
  fa: persian,
  fr: french,
  de: german,
  es: spanish,
  it: italian,
  other,
};

/** The descriptor of a language; English where the language is not known. */
export const descriptorOf = (language: PageLanguage | undefined): LanguageDescriptor => DESCRIPTORS[language ?? 'en'];
