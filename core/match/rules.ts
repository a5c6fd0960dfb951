import type { Evidence, EvidenceRule } from '../model/evidence';

/**
 * What speaks for and against a reading, with its weight. The weights are set by hand: 2 is what one clear clue gives
 * to a name that needs help, 3 what a name that needs none brings along, and whatever says that such a name means
 * something else here is heavier than 3 together with a clue of the topic.
 */
export const WEIGHTS = {
  /** A full name or variant that the record lets stand by itself. */
  'denotes-one': 3,
  /** A short name or initials that the record lets stand by themselves. */
  'distinct-short-name': 3,
  /** Another name of the same entity, which needs no help, stands elsewhere on the page. */
  'named-on-page': 3,
  /** A clue of the record for this reading is on the page. */
  'clue-on-page': 2,
  /** Each further one, up to four: they only tell two readings apart. */
  'further-clue': 0.25,
  /** Initials of three letters or more, and a name of the same topic on the page. */
  'topic-on-page': 2,
  /** A clue of the record stands right before a surname: "President Herzog", "Foreign Minister Cohen". */
  'title-here': 3,
  /** The words around say that a place or a state is meant: "in Turkey", "Turkey's government". */
  'place-or-state-here': 4,
  /** A clue of the record against this reading is on the page, and none for it. */
  'clue-against-on-page': -3,
  /** One stands beside a surname whose bearer the page does not name in full. */
  'clue-against-near': -6,
  /** A surname on a page older than its bearer's first office. */
  'before-office': -4,
  /** A surname that others of ours bear, on a page written months after its bearer's death. */
  'long-dead': -0.5,
  /** Somebody else of this surname was introduced last. */
  'somebody-else': -6,
  /** The same in an earlier paragraph, after ours had been introduced: who is named by the way is seldom meant again. */
  'somebody-else-earlier': -2,
  /** The page introduces a person who bears the name of this place: "Neil Jordan". */
  'bearer-on-page': -5,
  /** The name is treated as a person's: "Jordan, 45," or "Jordan defends his film". */
  'treated-as-person': -2.5,
  /** A sentence begins with the name, and the page writes the same word small elsewhere: "Turkey" over a recipe. */
  'common-word-on-page': -3,
  /** A sport text in which a country or a city means its team. */
  'team': -5,
} as const satisfies Readonly<Record<EvidenceRule, number>>;

/** @param about what it is about, where there is such. */
export const piece = (rule: EvidenceRule, about?: string): Evidence => (about === undefined ? { rule, weight: WEIGHTS[rule] } : { rule, weight: WEIGHTS[rule], about });

/** From this sum on a reading stands. */
export const STANDS_FROM = 2;

/** What ends a reading, whatever speaks for it. */
export const VETOES = [
  'other-language', 'letter-case', 'inside-address', 'parted', 'suffix', 'inside-longer-name', 'not-yet-begun', 'elsewhere',
  'institution', 'bearer', 'person', 'family', 'historic', 'currency', 'vessel', 'saying', 'clue-against-near', 'initials-in-capitals', 'initials-of-another', 'longer-name-listed',
] as const;
export type Veto = (typeof VETOES)[number];
