import type { PageLanguage } from '../../model/language';
import { withoutDots } from '../plain';
import type { Caseless } from './caseless';
import type { Compounds } from './compounds';
import type { ContextWords } from './context-words';
import type { Inflection } from './inflection';
import type { Works } from './works';

/** What matching and sentence cutting need to know of a language. Words are in lower case. */
export interface LanguageDescriptor {
  readonly id: PageLanguage;
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
  /** Those of them that are also written with a small letter: "l'université de Téhéran", "la porte de Damas". */
  readonly smallInstitutions?: ReadonlySet<string>;
  /** The text before a name, in small letters, that makes it a street's without a link word: "in via Libano". */
  readonly smallStreets?: RegExp;
  /** Whether the link word also says whose something is ("Ministerio de Sanidad de Gaza"), so that a capital before it says nothing. */
  readonly linksPossession?: boolean;
  /** Nouns that say "of" what they are a part or the whole, and make no longer name: "Government of Israel". */
  readonly placeNouns: ReadonlySet<string>;
  /** Given names that are common before surnames. */
  readonly givenNames: ReadonlySet<string>;
  /** Of these, the ones that women bear; of the other ones, those that both do. */
  readonly womensNames: ReadonlySet<string>;
  readonly sharedNames: ReadonlySet<string>;
  /** Surnames that are words of the language as well, or common where it is spoken: "Fidan" is a sapling, "Herzog" a duke. */
  readonly commonSurnames?: ReadonlySet<string>;
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
  /** Whether headlines are written like sentences, so that a capital says in them what it says elsewhere. */
  readonly plainHeadlines?: boolean;
  /** Whether initials are also written as words: "Otan". */
  readonly initialsAsWords?: boolean;
  /** What is written together with names; absent where nothing is. */
  readonly inflection?: Inflection;
  /** What tells names from longer ones where letters have no case; absent where they have. */
  readonly caseless?: Caseless;
  /** How its compounds differ from those of English; absent where they do not. */
  readonly compounds?: Compounds;
  /** What tells titles of works from what they are named after. */
  readonly works?: Works;
  /** Words around names that say in which sense they stand; absent where they are not listed yet. */
  readonly context?: ContextWords;
}

/** Words from a text, parted by white space, as they are looked up. */
export const words = (text: string): ReadonlySet<string> => new Set(withoutDots(text).trim().split(/\s+/));
