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
   * before the name, parted by a space; they and `word` as they are compared.
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
