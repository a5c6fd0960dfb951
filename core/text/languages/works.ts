/** How a language says that a name is the title of a book, a film or a song. The expressions are tried on text in small letters. */
export interface Works {
  /** One word: a noun for a work, with the endings and prefixes of the language. A title in quotation marks stands beside it. */
  readonly noun: RegExp;
  /** The text before a name without quotation marks, up to it, where the name is a title: "his novel Jerusalem". */
  readonly before?: RegExp;
  /** The text after such a name, from it on: "Tahran dizisi". */
  readonly after?: RegExp;
}
