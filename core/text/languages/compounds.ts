/** How a language with capitals puts names and other words together, where it differs from English. */
export interface Compounds {
  /**
   * How many words after a place's name the noun of an institution may stand that is named after it, all of them with
   * capitals: four in "Türkiye Cumhuriyeti Ziraat ve Merkez Bankası". Absent: the noun follows as in English.
   */
  readonly reach?: number;
  /** Small words that may stand between those: "ve". */
  readonly joints?: ReadonlySet<string>;
  /** Whether the noun stands directly before the name: "Universität Teheran". */
  readonly nounFirst?: boolean;
  /** Whether every noun has a capital, which then says nothing of the word before a surname. */
  readonly capitalNouns?: boolean;
  /** What follows a name and its apostrophe or hyphen, this included, and makes it the word for a people or an adjective: "ABD'li". */
  readonly derivation?: RegExp;
  /** What follows the name of a place and makes it a site's or a thing's: "Jerusalem-Platz". */
  readonly sites?: RegExp;
  /**
   * A noun of the language's `institutions` that makes no longer name behind one. Tried on the text before the name and the
   * text after it, in small letters and parted by a bar: "belegte der | platz 93", not "am | platz 3".
   */
  readonly apart?: RegExp;
  /** Endings of the `suffixes` that only names take that may stand in small letters: "iftarında". */
  readonly ofNouns?: RegExp;
  /** Adjectives with which a state's name begins a body's: "milli" in "Suriye Milli Ordusu". */
  readonly qualifiers?: ReadonlySet<string>;
  /** The nouns of such bodies, which without the adjective are the state's own: "Suriye ordusu". */
  readonly bodies?: ReadonlySet<string>;
  /** One word after a city's name, as `plain` writes it, that makes it a province's: "Ankara ili". */
  readonly provinces?: RegExp;
  /** Names of ours that are given names between one of `callings`, with a small letter, and a surname. */
  readonly rareGivenNames?: ReadonlySet<string>;
  /** What people are who are no statesmen, and what they are in court: "sanık". */
  readonly callings?: ReadonlySet<string>;
  /** One word after a place's name, as `plain` writes it, that makes it a kind of animal, dish or thing: "Ankara keçisi". */
  readonly kinds?: RegExp;
}
