/**
 * How a language writes its names together with other letters. All of it is optional and folded like text before it is
 * compared (case, vowel marks, alef and ye forms and the kind of apostrophe do not matter), so write it as one types it.
 * What is found covers the name alone: "والقدس" gives "القدس", "Türkiye'nin" gives "Türkiye".
 *
 * List only what leaves a name a name: "ی" after "ایران" makes the adjective, so it is no ending here.
 */
export interface Inflection {
  /**
   * What may be written before a name's first word without a gap: "و", "وال", "ב", "שב". Each string is whole; two that
   * may follow each other ("ו", "ב") are listed a third time together ("וב"). A name that has the article in its record
   * ("القدس") needs "و", one that has it not ("ضفة") needs "ال" and "وال".
   */
  readonly prefixes?: readonly string[];
  /** Least UTF-16 units of the name, with spaces and without marks, behind a prefix; 3 where absent. "הר הבית" has 7. */
  readonly leastAfterPrefix?: number;
  /** What may be written after a name's last word without a gap: German "s", Turkish "de" where the apostrophe is left out. */
  readonly suffixes?: readonly string[];
  /** The same before such an ending; 4 where absent. */
  readonly leastBeforeSuffix?: number;
  /**
   * Endings that may follow a name and an apostrophe: "nin" in "Türkiye'nin". They are no part of the name, no name of
   * their own, and `wordEnd` of a candidate lies behind them.
   */
  readonly afterApostrophe?: readonly string[];
  /** Words that lose their vowel before a name and end in an apostrophe, written with it: "l'", "d'", "jusqu'", "dell'". */
  readonly elided?: readonly string[];
  /** Beginnings of names that are written otherwise after some prefixes. */
  readonly contractions?: readonly Contraction[];
}

/** After one of the prefixes, a name that begins with `name` is written with `written` there: "ل" + "القدس" is "للقدس". */
export interface Contraction {
  /** Whole strings, as in `prefixes`: "ل", "ول", "فل". They need not be listed there as well. */
  readonly prefixes: readonly string[];
  /** How the beginning is written: "ل"; empty where it is left out ("הכותל" in "בכותל"). What is found begins with it. */
  readonly written: string;
  /** What it stands for: "ال". */
  readonly name: string;
}
