import type { PartialDate } from '../model/partial-date';
import { areInCapitals } from './initials';
import { Introductions } from './introduced';
import type { PageText } from './page-text';
import type { PageWords } from './page-words';
import type { ReadingContext, ReadSpan } from './read-block';

/** What is known of the whole page when single names are decided. */
export interface PageEvidence {
  /** Names of an entity, by its id, that need no help and stand somewhere on the page, as they are written there. */
  readonly standing: ReadonlyMap<string, ReadonlySet<string>>;
  /** The same by topic: the entities that stand, with the first name of each. */
  readonly topics: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Whether the page has a word with a small letter. */
  readonly writesSmall: (word: string) => boolean;
  /** Initials that stand in running text, and not only among capitals. */
  readonly initials: ReadonlySet<string>;
  /** Initials that the page spells out as something else. */
  readonly otherInitials: ReadonlySet<string>;
  readonly words: PageWords;
  /** Where the page names somebody else by "Given Surname", by surname in lower case. */
  readonly others: Introductions;
  /** Where it names one of ours in full, by entity. */
  readonly ours: Introductions;
  readonly date: PartialDate | undefined;
  /** Whether a block is about sport. */
  readonly isSport: (block: number) => boolean;
}

const withoutMarks = (text: string): string => text.normalize('NFC').replace(/\p{Cf}/gu, '');

/** Answers are kept: a page asks for few words, of its own names. */
function smallWriting({ blocks }: PageText): (word: string) => boolean {
  const known = new Map<string, boolean>();
  let texts: readonly string[] | undefined;
  return (word) => {
    const small = withoutMarks(word).toLowerCase();
    texts ??= blocks.map(({ text }) => withoutMarks(text));
    // As a word of a sentence, not of an address or a handle.
    const alone = new RegExp(`(?<![^\\s("“‘])${small}(?![^\\s.,;:!?)"”’])`, 'u');
    const asked = known.get(small) ?? texts.some((text) => alone.test(text));
    known.set(small, asked);
    return asked;
  };
}

/** What the readings of a page say of one another. */
export function pageEvidence(spans: readonly ReadSpan[], words: PageWords, { page, others, otherInitials, isSport }: ReadingContext): PageEvidence {
  const ours = new Introductions();
  const standing = new Map<string, Set<string>>();
  const topics = new Map<string, Map<string, string>>();
  const initials = new Set<string>();
  for (const { span, around } of spans) {
    const [first] = span.readings;
    if (first?.sense.kind === 'acronym' && around.style !== 'capitals' && !areInCapitals(first, around.text)) initials.add(first.surface);
    const only = span.readings.find(({ sense }) => sense.alone && sense.kind !== 'acronym');
    // Two languages may write one name alike: readings of one entity do not compete.
    if (!only?.facts || span.readings.some(({ facts }) => facts?.id !== only.facts?.id)) continue;
    const { id } = only.facts;
    ours.add(id, span);
    standing.set(id, (standing.get(id) ?? new Set()).add(only.surface));
    for (const topic of only.facts.topics) {
      const named = topics.get(topic) ?? new Map<string, string>();
      if (!named.has(id)) named.set(id, only.surface);
      topics.set(topic, named);
    }
  }
  return { writesSmall: smallWriting(page), standing, topics, initials, otherInitials, words, others, ours, date: page.date, isSport };
}
