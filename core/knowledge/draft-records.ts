import type { Draft } from '../articles/drafts/draft';
import type { GuessedKind } from '../articles/names/name-kind';
import type { Article } from '../model/article';
import type { EntityRecord } from '../model/entity';
import { EntityId, TopicId } from '../model/ids';
import { yearOf, type PartialDate } from '../model/partial-date';
import type { Topic } from '../model/topic';
import * as v from 'valibot';
import { fingerprint } from './fingerprint';

/** The topic of all drafts: one switch for what nobody has reviewed. */
export const DRAFTS: Topic = {
  id: v.parse(TopicId, 'drafts'),
  name: 'From articles, not reviewed',
  description: 'Names that the articles explain and for which nobody has written a note yet.',
};

const LABELS: Readonly<Record<GuessedKind, string>> = {
  person: 'Person', organization: 'Organization', 'armed-group': 'Armed group', state: 'Country', city: 'Town', place: 'Place',
  'holy-place': 'Holy place', event: 'Event', text: 'Text', observance: 'Observance', concept: 'Name',
};

/** Words of what stands before a name; longer ones are no title. */
const LONGEST_LEAD = 7;

/** What it is: the title that the article gives it, with its year, or the kind that its name suggests. */
function descriptorOf({ kind, introduction: { lead } }: Draft, date: PartialDate | undefined): string {
  const words = lead.split(' ').filter((word) => word !== '');
  const says = kind === 'person' && words.length > 0 && words.length <= LONGEST_LEAD && /\p{L}{4,}/u.test(lead);
  if (!says) return LABELS[kind];
  const title = lead.charAt(0).toUpperCase() + lead.slice(1);
  return date === undefined ? title : `${title} (${yearOf(date)})`;
}

function idOf({ key }: Draft, taken: ReadonlySet<string>): EntityId {
  const slug = key.replace(/&/g, ' and ').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || `name-${fingerprint(key)}`;
  let id = slug;
  for (let number = 2; taken.has(id); number += 1) id = `${slug}-${String(number)}`;
  return v.parse(EntityId, id);
}

/**
 * Records of drafts, `reviewed: false`: they are matched and shown like others, with the sentence of the article that
 * introduces them best for a note. Ids that a record or an earlier draft has get a number.
 */
export function draftRecords(drafts: readonly Draft[], articles: readonly Article[], knownIds: Iterable<string>): EntityRecord[] {
  const taken = new Set<string>(knownIds);
  const dates = new Map(articles.map(({ id, metadata }) => [id, metadata.date]));
  return drafts.map((draft): EntityRecord => {
    const { title, kind, names, language, introduction } = draft;
    const date = dates.get(introduction.article);
    const id = idOf(draft, taken);
    taken.add(id);
    return {
      id, type: kind, title, descriptor: descriptorOf(draft, date), topics: [DRAFTS.id],
      names: names.map((name) => ({ ...name, lang: language, lowercase: false })),
      notIn: [], contested: [], within: [], roles: [], statuses: [], changes: [], relations: [],
      note: { ...(date === undefined ? {} : { asOf: date }), sentences: [{ text: introduction.text, sources: ['article'] }] },
      reviewed: false,
      sources: { article: { article: introduction.article, quote: introduction.text } },
    };
  });
}
