import type { MatchFacts } from '../match/match-facts';
import type { EntityRecord } from '../model/entity';
import { plain } from '../text/plain';

function forenamesOf(record: EntityRecord): ReadonlySet<string> {
  if (record.type !== 'person') return new Set();
  const names = record.names.filter(({ kind }) => kind === 'full' || kind === 'variant' || kind === 'native');
  // "Bashar Hafez al-Assad" is his father's son: what speaks against the surname is no given name of his.
  const against = new Set(record.names.flatMap(({ clues }) => clues?.against ?? []).map((clue) => clue.toLowerCase()));
  return new Set(names.flatMap(({ text }) => text.toLowerCase().split(/[\s-]+/).slice(0, -1)).filter((name) => !against.has(name)));
}

/** "Damascus, Oregon" among the longer names that are not ours: the part after the comma. */
const elsewhereOf = ({ notIn }: EntityRecord): string[] =>
  notIn.flatMap((text) => {
    const [, place] = plain(text).split(/,\s*/);
    return place === undefined ? [] : [place];
  });

/** What matching needs of the records, in the order in which the lexicon numbers them. */
export const matchFactsOf = (records: readonly EntityRecord[]): MatchFacts[] =>
  records.map((record) => ({
    id: record.id,
    type: record.type,
    topics: record.topics,
    clues: record.clues,
    elsewhere: elsewhereOf(record),
    namedIn: new Set(record.names.map(({ lang }) => lang)),
    forenames: forenamesOf(record),
    beganOn: record.type === 'event' || record.type === 'policy' ? record.existed?.from : undefined,
    foundedIn: record.type === 'state' && record.existed?.from !== undefined ? Number(record.existed.from.slice(0, 4)) : undefined,
    inOfficeTo: record.roles.some(({ to }) => to === undefined) ? undefined : record.roles.flatMap(({ to }) => to ?? []).sort().at(-1),
    officeWords: record.type === 'person' ? new Set(record.roles.flatMap(({ title }) => plain(title).match(/\p{L}{4,}/gu) ?? [])) : undefined,
    diedOn: record.type === 'person' ? record.existed?.to : undefined,
    inOfficeFrom: record.roles.flatMap(({ from }) => from ?? []).sort()[0],
  }));
