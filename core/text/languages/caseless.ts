/** What tells a name from a longer one in a language that writes no capitals. Words are compared without vowel marks. */
export interface Caseless {
  /** Words after a place's name that make it the name of a newspaper, channel or company: "تهران تایمز". */
  readonly tails: ReadonlySet<string>;
  /** Of the descriptor's `institutions` those for ships, so that the name of a ship may follow. */
  readonly vessels?: ReadonlySet<string>;
  /** Words that stand before a person's name and never before a country's: "הרב", not "נשיא". */
  readonly beforePersons: ReadonlySet<string>;
  /** Family names, told from other words behind a name that is a given name as well: "ישראל כהן". */
  readonly familyNames?: ReadonlySet<string>;
  /** How a family name ends where it is told by its form, with the non-joiner: "پور". */
  readonly familyEndings?: RegExp;
  /** Endings that make a family name of a given name: "احمدی". */
  readonly ofGivenNames?: readonly string[];
  /** Words behind a given name that say that it is one: "خانم". */
  readonly afterPersons?: ReadonlySet<string>;
  /** Names of places that are given names where a family name or such a word follows, and no word that takes a place stands before. */
  readonly rareGivenNames?: ReadonlySet<string>;
  /** Words before a surname that make it a family's: "خاندان". */
  readonly families?: ReadonlySet<string>;
  /** Nouns before a city's name that make it another thing's, a province's or a club's, and leave a country's name what it is. */
  readonly ofCities?: ReadonlySet<string>;
  /** One word of kinship that says whose with the name behind it, with the prefixes of the language: "نجل". */
  readonly kin?: RegExp;
  /** The word that must stand between them, where one must: "של". */
  readonly ofKin?: string;
  /**
   * Words that may stand between an institution's noun and the place it is named after, as they are compared, with the Arabic
   * ye and kaf and a bare alef: "بانک مرکزی ایران".
   */
  readonly between?: RegExp;
  /**
   * Names that mean something else after some words: "ביקורת עזה" is fierce criticism. `after` looks at the two words
   * before the name, parted by a space, and behind another space at what is written together with the name ("ب" before
   * "حماس"); they and `word` as they are compared, but with the letter of the feminine ("ة").
   */
  readonly homographs?: readonly { readonly word: string; readonly after: RegExp }[];
  /**
   * Names with the endings of the language's `suffixes` that they take, written "name+ending"; what it does not fit is
   * another word.
   */
  readonly stems?: RegExp;
  /** Endings that leave a name a name behind a zero-width non-joiner; with any other word behind it, it is a compound. */
  readonly loose?: ReadonlySet<string>;
}
