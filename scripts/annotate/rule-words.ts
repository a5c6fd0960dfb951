import type { Veto } from '../../core/match/rules';
import type { EvidenceRule } from '../../core/model/evidence';

/** What each weighed rule says, for an editor; what it is about follows. */
export const RULE_WORDS: Readonly<Record<EvidenceRule, string>> = {
  'denotes-one': 'the name denotes only this',
  'distinct-short-name': 'the record lets the short name stand alone',
  'named-on-page': 'another name of it stands on the page',
  'clue-on-page': 'a clue for it is on the page',
  'further-clue': 'one more clue',
  'topic-on-page': 'a name of its topic is on the page',
  'title-here': 'a title or another clue stands right before the name',
  'place-or-state-here': 'the words around speak of a place or a state',
  'clue-against-on-page': 'a clue against it is on the page',
  'clue-against-near': 'a clue against it stands beside it',
  'before-office': 'the page is older than the first office in the record',
  'long-dead': 'one of two of ours with this name had been dead for months',
  'somebody-else': 'somebody else of this name was introduced last',
  'somebody-else-earlier': 'somebody else of this name was introduced in an earlier paragraph, after this one',
  'bearer-on-page': 'the page introduces a person of this name',
  'treated-as-person': 'the words around treat it as a person',
  'common-word-on-page': 'the page writes the same word with a small letter',
  'team': 'the text is about sport, where it means the team',
};

/** What each rule that ends a reading says, for an editor. */
export const VETO_WORDS: Readonly<Record<Veto, string>> = {
  'other-language': 'a name of another language than the page’s',
  'letter-case': 'written in letters of the wrong case',
  'inside-address': 'part of an address or a handle',
  'parted': 'a spaced dash stands inside it',
  'suffix': 'an ending of the word before it',
  'inside-longer-name': 'part of a longer name that is ours or listed as somebody else’s',
  'longer-name-listed': 'the records list this as a name of something else',
  'not-yet-begun': 'it had not begun at the date of the page',
  'elsewhere': 'a place of this name elsewhere',
  'institution': 'part of the name of an institution, a work or a firm',
  'bearer': 'the surname of a person who is not ours',
  'person': 'part of a person’s name',
  'family': 'the name of a family',
  'historic': 'a state of the past',
  'currency': 'an amount of money',
  'vessel': 'a ship',
  'saying': 'part of a compound word',
  'clue-against-near': 'a clue against it stands beside it',
  'initials-of-another': 'the page spells these initials out as something else',
  'initials-in-capitals': 'initials in a line in capitals, not spelled out elsewhere',
};
