import type { Reason } from '../model/mention';

/** What the card answers to "Why am I seeing this?", by the reason that a mention stands. */
export const REASON_WORDS: Readonly<Record<Reason, string>> = {
  'full-name': 'The text gives a name that denotes only this.',
  'distinct-short-name': 'The short name is used for nothing else in the news.',
  'full-name-on-page': 'The page gives the full name elsewhere, so the short one means the same.',
  'expansion-on-page': 'The page gives the name in full beside the initials.',
  'topic-on-page': 'The initials are used for more than one thing; other names on the page are of the same topic.',
  'clue-on-page': 'The name is used for more than one thing; words on the page speak for this one.',
};
