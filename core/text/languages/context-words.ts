/** Words around names that tell places, states, people and things of the past apart. In small letters. */
export interface ContextWords {
  /** Prepositions before places, less before people and teams: "in", not "to" or "against". */
  readonly placeLinks: ReadonlySet<string>;
  /** "to", before a place that one travels to. */
  readonly travelLinks: ReadonlySet<string>;
  /** Verbs and nouns of travel, which stand before such a word. */
  readonly travel: ReadonlySet<string>;
  /** Nouns for a part of a place: "the heart of Israel". */
  readonly parts: ReadonlySet<string>;
  /** Words that stand before a surname only, so that a country's name behind them is a person's. */
  readonly honorifics: ReadonlySet<string>;
  /** Pronouns of a person: what "defends his film" is no state. */
  readonly possessivePronouns: ReadonlySet<string>;
  /** Words of kinship before a given name: "her son Jordan". */
  readonly kin: ReadonlySet<string>;
  /** Nouns beside a surname that make it a family's. */
  readonly families: ReadonlySet<string>;
  /** Articles before the surname of several: "los Asad". */
  readonly pluralArticles?: ReadonlySet<string>;
  /** What stands before the name of a ship. */
  readonly vessels: ReadonlySet<string>;
  /** Adjectives that make a state or territory one of the past. */
  readonly historic: ReadonlySet<string>;
  /** Nouns that do so with "of": "the twelve tribes of Israel". */
  readonly historicNouns: ReadonlySet<string>;
  /** Words that may stand with a capital before a name and are no part of it: "Northern Israel", "the Golan Heights Israel holds". */
  readonly adjectives: ReadonlySet<string>;
  /** Nouns and verbs that stand right before a name without being a part of it: "ally Turkey", "Free Palestine!" */
  readonly apposed?: ReadonlySet<string>;
  /** States and provinces that follow a town's name after a comma, in full and as news agencies shorten them. */
  readonly states: ReadonlySet<string>;
}
