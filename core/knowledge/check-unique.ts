import type { SourcedRecords } from './check';
import type { Complaint } from './complaint';
import type { Sourced } from './sourced';

function duplicates(records: readonly Sourced<{ readonly id: string }>[]): Complaint[] {
  const first = new Map<string, string>();
  return records.flatMap(({ file, value: { id }, lineOf }) => {
    const earlier = first.get(id);
    first.set(id, earlier ?? file);
    const stem = file.replace(/^.*\//, '').replace(/\.yaml$/, '');
    if (earlier !== undefined) {
      return [{ file, line: lineOf(['id']), field: 'id', problem: `"${id}" is taken by ${earlier}`, cure: 'Give one of them another id' }];
    }
    return stem === id
      ? []
      : [{ file, line: lineOf(['id']), field: 'id', problem: `the id "${id}" is not the file's name`, cure: `Rename the file to ${id}.yaml, or write id: ${stem}` }];
  });
}

function repeated({ file, value, lineOf }: Sourced<readonly { readonly id: string }[]>): Complaint[] {
  return value.flatMap(({ id }, at) =>
    value.findIndex((other) => other.id === id) === at
      ? []
      : [{ file, line: lineOf([at, 'id']), field: `${String(at)}.id`, problem: `"${id}" stands twice`, cure: 'Remove or rename one' }]);
}

/** Ids that stand for two things. */
export const checkUnique = ({ topics, outlets, entities, events }: SourcedRecords): Complaint[] => [
  ...repeated(topics), ...repeated(outlets), ...duplicates(entities), ...duplicates(events),
];
