import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { SourcedRecords } from '../../core/knowledge/check';
import { checkRecords } from '../../core/knowledge/check';
import type { Complaint } from '../../core/knowledge/complaint';
import type { Sourced } from '../../core/knowledge/sourced';
import { ArticleMetadata, type Article } from '../../core/model/article';
import { EntityRecord } from '../../core/model/entity';
import { EventRecord } from '../../core/model/event';
import { ArticleId } from '../../core/model/ids';
import { Outlets } from '../../core/model/outlet';
import { Topics } from '../../core/model/topic';
import { readYaml, type Read } from './read-yaml';

/** The records cannot be built from; the message has one line for each complaint. */
export class RecordsUnfit extends Error {
  override readonly name = 'RecordsUnfit';
  constructor(readonly complaints: readonly Complaint[]) {
    super(`${String(complaints.length)} complaints`);
  }
}

const filesIn = (folder: string, ending: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(ending)).sort() : [];

const yamlFiles = (folder: string): string[] => filesIn(folder, '.yaml');

const isRecord = <T>(read: Read<T>): read is { readonly record: Sourced<T> } => 'record' in read;

const complaintsOf = <T>(reads: readonly Read<T>[]): Complaint[] => reads.flatMap((read) => (isRecord(read) ? [] : read.complaints));

function readArticle(folder: string, shown: string, name: string): Read<Article> {
  const stem = name.replace(/\.txt$/, '');
  const file = `${shown}/${name}`;
  const id = v.safeParse(ArticleId, stem);
  if (!id.success) return { complaints: [{ file, field: '', problem: `"${stem}" cannot be an article's id`, cure: 'Rename the file with letters, digits, "-", "_" and "."' }] };
  const metadataPath = join(folder, `${stem}.yaml`);
  if (!existsSync(metadataPath)) {
    return { complaints: [{ file, field: '', problem: 'it has no metadata', cure: `Write ${shown}/${stem}.yaml with at least "language: en"; leave out what the article does not state` }] };
  }
  const metadata = readYaml(`${shown}/${stem}.yaml`, metadataPath, ArticleMetadata);
  if (!isRecord(metadata)) return metadata;
  const text = readFileSync(join(folder, name), 'utf8');
  return { record: { ...metadata.record, value: { id: id.output, metadata: metadata.record.value, text } } };
}

/** Metadata without a text beside it: half an article. */
function orphans(folder: string, shown: string): Complaint[] {
  return yamlFiles(folder)
    .filter((name) => !existsSync(join(folder, name.replace(/\.yaml$/, '.txt'))))
    .map((name) => ({ file: `${shown}/${name}`, field: '', problem: 'there is no text beside it', cure: `Put the article into ${shown}/${name.replace(/\.yaml$/, '.txt')}, or remove this file` }));
}

/**
 * Reads and checks all records and articles below the project's folder.
 * @throws RecordsUnfit with every complaint, when anything is wrong.
 */
export function readRecords(root: string): SourcedRecords {
  const folder = <T>(name: string, schema: v.GenericSchema<unknown, T>): Read<T>[] =>
    yamlFiles(join(root, name)).map((file) => readYaml(`${name}/${file}`, join(root, name, file), schema));
  const seeds = join(root, 'seeds');
  const list = <T>(file: string, schema: v.GenericSchema<unknown, T>): Read<T> =>
    existsSync(join(root, file))
      ? readYaml(file, join(root, file), schema)
      : { complaints: [{ file, field: '', problem: 'there is no such file', cure: 'Write it, as an empty list if need be' }] };
  const topics = list('data/topics.yaml', Topics);
  const outlets = list('data/outlets.yaml', Outlets);
  const entities = folder('data/entities', EntityRecord);
  const events = folder('data/events', EventRecord);
  const articles = filesIn(seeds, '.txt').map((name) => readArticle(seeds, 'seeds', name));
  const complaints = [
    ...complaintsOf([topics]), ...complaintsOf([outlets]), ...complaintsOf(entities), ...complaintsOf(events), ...complaintsOf(articles),
    ...orphans(seeds, 'seeds'),
    ...(entities.length > 0 ? [] : [{ file: 'data/entities', field: '', problem: 'there is no record in it', cure: 'Write one' }]),
  ];
  if (complaints.length > 0 || !isRecord(topics) || !isRecord(outlets)) throw new RecordsUnfit(complaints);
  const records = {
    topics: topics.record,
    outlets: outlets.record,
    entities: entities.filter(isRecord).map(({ record }) => record),
    events: events.filter(isRecord).map(({ record }) => record),
    articles: articles.filter(isRecord).map(({ record }) => record),
  };
  const unfit = checkRecords(records);
  if (unfit.length > 0) throw new RecordsUnfit(unfit);
  return records;
}
