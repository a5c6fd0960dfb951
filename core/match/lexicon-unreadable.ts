/** The bytes cannot be used as a lexicon; the message says why, to follow "The knowledge base cannot be read: ". */
export class LexiconUnreadable extends Error {
  override readonly name = 'LexiconUnreadable';
}
