import type { MatchFacts } from '../match/match-facts';
import type { EntityRecord } from '../model/entity';

function forenamesOf(record: EntityRecord): ReadonlySet<string> {
  if (record.type !== 'person') return new Set();
  const names = record.names.filter(({ kind }) => kind === 'full' || kind === 'variant' || kind === 'native');
  return new Set(names.flatMap(({ text }) => text.toLowerCase().split(/[\s-]+/).slice(0, -1)));
}

/** What matching needs of the records, in the order in which the lexicon numbers them. */
export const matchFactsOf = (records: readonly EntityRecord[]): MatchFacts[] =>
  records.map((record) => ({
    id: record.id,
    type: record.type,
    topics: record.topics,
    clues: record.clues,
    forenames: forenamesOf(record),
    inOfficeFrom: record.roles.flatMap(({ from }) => from ?? []).sort()[0],
  }));
