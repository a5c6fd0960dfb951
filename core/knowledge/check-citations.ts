import type { EntityRecord } from '../model/entity';
import type { EventRecord } from '../model/event';
import type { Sources } from '../model/source';
import type { SourcedRecords } from './check';
import type { Complaint } from './complaint';
import type { Sourced } from './sourced';

interface Cited {
  readonly path: readonly (string | number)[];
  readonly keys: readonly string[];
}

function citedBy(record: EntityRecord): Cited[] {
  const list = (name: string, items: readonly { readonly sources: readonly string[] }[]): Cited[] =>
    items.map(({ sources }, at) => ({ path: [...name.split('.'), at, 'sources'], keys: sources }));
  return [
    ...list('note.sentences', record.note.sentences), ...list('roles', record.roles), ...list('statuses', record.statuses),
    ...list('changes', record.changes), ...list('relations', record.relations), ...list('contested', record.contested),
  ];
}

function checkOne(
  { file, lineOf }: Sourced<unknown>,
  sources: Sources,
  cited: readonly Cited[],
  texts: ReadonlyMap<string, string>,
): Complaint[] {
  const used = new Set(cited.flatMap(({ keys }) => keys));
  const missing = cited.flatMap(({ path, keys }) =>
    keys.filter((key) => !Object.hasOwn(sources, key)).map((key): Complaint => ({
      file, line: lineOf(path), field: path.join('.'), problem: `it cites "${key}", which is not among the sources`, cure: 'Add it under sources, or correct the key',
    })));
  const unused = Object.keys(sources).filter((key) => !used.has(key)).map((key): Complaint => ({
    file, line: lineOf(['sources', key]), field: `sources.${key}`, problem: 'no sentence cites it', cure: 'Cite it or remove it',
  }));
  const misquoted = Object.entries(sources).flatMap(([key, source]): Complaint[] => {
    if (!('article' in source) || texts.get(source.article)?.includes(source.quote)) return [];
    const [problem, cure] = texts.has(source.article)
      ? [`these words are not in article ${source.article}`, 'Copy the sentence letter by letter']
      : [`there is no article ${source.article}`, 'Use the id of an article in seeds'];
    return [{ file, line: lineOf(['sources', key]), field: `sources.${key}`, problem, cure }];
  });
  return [...missing, ...unused, ...misquoted];
}

/** Citations that lead nowhere, sources that nobody cites, quotes that are not in their article. */
export function checkCitations({ entities, events, articles }: SourcedRecords): Complaint[] {
  const texts = new Map<string, string>(articles.map(({ value }) => [value.id, value.text]));
  const eventCites = (event: EventRecord): Cited[] => [{ path: ['cites'], keys: event.cites }];
  return [
    ...entities.flatMap((record) => checkOne(record, record.value.sources, citedBy(record.value), texts)),
    ...events.flatMap((record) => checkOne(record, record.value.sources, eventCites(record.value), texts)),
  ];
}
