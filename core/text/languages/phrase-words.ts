/** What cutting a sentence into phrases needs to know of a language. Words are base forms in lower case. */
export interface PhraseWords {
  /** Nouns that stand directly before a name and say what it is: "the terror group Hamas". */
  readonly kinds: ReadonlySet<string>;
  /** Prepositions that tie a noun phrase to the one before it: "attacks on the mosque". */
  readonly links: ReadonlySet<string>;
  /** Those of them that say where something is. */
  readonly places: ReadonlySet<string>;
  /** Words that begin a subordinate clause that tells the occasion: "entered the hall after youths …". */
  readonly occasions: ReadonlySet<string>;
  /** Nouns and names of times, which are no part of what a phrase is about. */
  readonly times: ReadonlySet<string>;
  /** Verbs that give a statement to its speaker. */
  readonly speech: ReadonlySet<string>;
  /** Personal pronouns that can be a subject. */
  readonly pronouns: ReadonlySet<string>;
  /** Possessive pronouns. */
  readonly possessives: ReadonlySet<string>;
  /** Adjectives before a name that only say which part or how far away: "southern", "neighboring". */
  readonly neutral: ReadonlySet<string>;
  /** Verbs and nouns for acts of force, which the two sides of a conflict seldom call the same. */
  readonly force: ReadonlySet<string>;
  /** Verbs and nouns so general that two sentences which share them need not speak of the same thing. */
  readonly general: ReadonlySet<string>;
}
