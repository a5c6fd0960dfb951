import type { Language } from '../../model/language';

/** What matching and sentence cutting need to know of a language. Words are in lower case. */
export interface LanguageDescriptor {
  readonly id: Language;
  /** Without the final period. */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations only before a number, elsewhere words: "No. 5", "The answer is no." */
  readonly numberAbbreviations: ReadonlySet<string>;
  /** Words before a name of a person that say what the person is. */
  readonly titles: ReadonlySet<string>;
  /** Words that begin sentences and headlines with a capital and are no part of a name. */
  readonly functionWords: ReadonlySet<string>;
  /** Nouns that end, or with "of" begin, the name of an institution, a work or a site. */
  readonly institutions: ReadonlySet<string>;
  /** Nouns that say "of" what they are a part or the whole, and make no longer name: "Government of Israel". */
  readonly placeNouns: ReadonlySet<string>;
  /** Given names that are common before surnames. */
  readonly givenNames: ReadonlySet<string>;
  /** Of these, the ones that women bear; of the other ones, those that both do. */
  readonly womensNames: ReadonlySet<string>;
  readonly sharedNames: ReadonlySet<string>;
  /** Adjectives of peoples and countries, which stand before names and are no part of them. */
  readonly demonyms: ReadonlySet<string>;
  /** Adjectives and nouns of faiths, parties and parts of the world that are written with a capital and name no one thing. */
  readonly peoples: ReadonlySet<string>;
  /** Nouns that are written in capitals because they are abbreviated, and name no one thing: "GPA". */
  readonly abbreviatedNouns: ReadonlySet<string>;
  /** Words between an institution and the place it is named after: "of". */
  readonly linkWords: ReadonlySet<string>;
  /** Definite articles before a name. */
  readonly articles: ReadonlySet<string>;
}

/** Words from a text, parted by white space. */
export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
