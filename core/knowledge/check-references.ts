import type { SourcedRecords } from './check';
import type { Complaint } from './complaint';
import type { Sourced } from './sourced';

type Path = readonly (string | number)[];

/** Ids that name nothing. */
export function checkReferences({ topics, outlets, entities, events, articles }: SourcedRecords): Complaint[] {
  const topicIds = new Set<string>(topics.value.map(({ id }) => id));
  const entityIds = new Set<string>(entities.map(({ value }) => value.id));
  const outletIds = new Set<string>(outlets.value.map(({ id }) => id));
  const unknown = ({ file, lineOf }: Sourced<unknown>, path: Path, id: string, known: ReadonlySet<string>, what: string, where: string): Complaint[] =>
    known.has(id)
      ? []
      : [{ file, line: lineOf(path), field: path.join('.'), problem: `there is no ${what} "${id}"`, cure: `Use an id from ${where}, or add it there` }];
  const entity = (record: Sourced<unknown>, path: Path, id: string): Complaint[] =>
    unknown(record, path, id, entityIds, 'entity', 'data/entities');
  return [
    ...entities.flatMap((record) => [
      ...record.value.topics.flatMap((id, at) => unknown(record, ['topics', at], id, topicIds, 'topic', 'data/topics.yaml')),
      ...record.value.within.flatMap((id, at) => entity(record, ['within', at], id)),
      ...record.value.relations.flatMap((relation, at) => entity(record, ['relations', at, 'with'], relation.with)),
      ...record.value.roles.flatMap(({ office }, at) => (office === undefined ? [] : entity(record, ['roles', at, 'office'], office))),
    ]),
    ...events.flatMap((record) => record.value.participants.flatMap((id, at) => entity(record, ['participants', at], id))),
    ...articles.flatMap((record) => {
      const { outlet } = record.value.metadata;
      return outlet === undefined ? [] : unknown(record, ['outlet'], outlet, outletIds, 'outlet', 'data/outlets.yaml');
    }),
  ];
}
