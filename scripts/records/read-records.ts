import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type * as v from 'valibot';
import type { SourcedRecords } from '../../core/knowledge/check';
import type { Complaint } from '../../core/knowledge/complaint';
import type { Sourced } from '../../core/knowledge/sourced';
import { EntityRecord } from '../../core/model/entity';
import { EventRecord } from '../../core/model/event';
import { LoadedWords } from '../../core/model/loaded-word';
import { Outlets } from '../../core/model/outlet';
import { Topics } from '../../core/model/topic';
import type { Place } from '../articles/find-files';
import { readYaml, type Read } from './read-yaml';
import { RecordsUnfit } from './records-unfit';

/** What people write and review: everything but the articles. */
export type RecordFiles = Omit<SourcedRecords, 'articles'>;

const yamlFiles = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')).sort() : [];

const isRecord = <T>(read: Read<T>): read is { readonly record: Sourced<T> } => 'record' in read;

const complaintsOf = <T>(reads: readonly Read<T>[]): Complaint[] => reads.flatMap((read) => (isRecord(read) ? [] : read.complaints));

const empty: Sourced<readonly never[]> = { file: '', value: [], lineOf: () => undefined };

/** For a knowledge base from articles alone. */
export const NO_RECORDS: RecordFiles = { topics: empty, outlets: empty, loadedWords: empty, entities: [], events: [] };

/**
 * Reads the records in a folder, each by itself; whether they fit each other is for `checkRecords`.
 * @throws RecordsUnfit with every complaint, when anything is wrong.
 */
export function readRecords({ path, shown }: Place): RecordFiles {
  const folder = <T>(name: string, schema: v.GenericSchema<unknown, T>): Read<T>[] =>
    yamlFiles(join(path, name)).map((file) => readYaml(`${shown}/${name}/${file}`, join(path, name, file), schema));
  const list = <T>(name: string, schema: v.GenericSchema<unknown, T>): Read<T> =>
    existsSync(join(path, name))
      ? readYaml(`${shown}/${name}`, join(path, name), schema)
      : { complaints: [{ file: `${shown}/${name}`, field: '', problem: 'there is no such file', cure: 'Write it, as an empty list if need be' }] };
  const topics = list('topics.yaml', Topics);
  const outlets = list('outlets.yaml', Outlets);
  const loadedWords = list('loaded-words.yaml', LoadedWords);
  const entities = folder('entities', EntityRecord);
  const events = folder('events', EventRecord);
  const complaints = [
    ...complaintsOf([topics]), ...complaintsOf([outlets]), ...complaintsOf([loadedWords]),
    ...complaintsOf(entities), ...complaintsOf(events),
    ...(entities.length > 0 ? [] : [{ file: `${shown}/entities`, field: '', problem: 'there is no record in it', cure: 'Write one' }]),
  ];
  if (complaints.length > 0 || !isRecord(topics) || !isRecord(outlets) || !isRecord(loadedWords)) throw new RecordsUnfit(complaints);
  return {
    topics: topics.record,
    outlets: outlets.record,
    loadedWords: loadedWords.record,
    entities: entities.filter(isRecord).map(({ record }) => record),
    events: events.filter(isRecord).map(({ record }) => record),
  };
}
