import type { PartialDate } from '../model/partial-date';
import type { SourcedRecords } from './check';
import type { Sourced } from './sourced';

/** Something that the card or the brief says in our own voice. */
export interface OwnSentence {
  readonly record: Sourced<unknown>;
  readonly path: readonly (string | number)[];
  readonly text: string;
  /** The day that it is about, where the record gives one. */
  readonly from?: PartialDate | undefined;
}

type Entity = SourcedRecords['entities'][number];
type Event = SourcedRecords['events'][number];

function ofEntity(record: Entity): OwnSentence[] {
  const { value } = record;
  return [
    { record, path: ['descriptor'], text: value.descriptor },
    ...value.note.sentences.map(({ text, from }, at) => ({ record, path: ['note', 'sentences', at, 'text'], text, from })),
    ...value.roles.flatMap(({ ended, to }, at) => (ended === undefined ? [] : [{ record, path: ['roles', at, 'ended'], text: ended, from: to }])),
    ...value.statuses.map(({ text, from }, at) => ({ record, path: ['statuses', at, 'text'], text, from })),
    ...value.changes.flatMap(({ text, short, date }, at) => [
      { record, path: ['changes', at, 'text'], text, from: date },
      { record, path: ['changes', at, 'short'], text: short, from: date },
    ]),
    ...value.relations.map(({ text, from }, at) => ({ record, path: ['relations', at, 'text'], text, from })),
  ];
}

const ofEvent = (record: Event): OwnSentence[] => [
  { record, path: ['title'], text: record.value.title, from: record.value.date },
  { record, path: ['text'], text: record.value.text, from: record.value.date },
];

/**
 * All that we say ourselves. Left out are names and titles of entities and offices, what contested names mean and who uses them,
 * and the sources' own words.
 */
export const ownSentencesOf = ({ entities, events }: Pick<SourcedRecords, 'entities' | 'events'>): OwnSentence[] => [
  ...entities.flatMap(ofEntity), ...events.flatMap(ofEvent),
];
