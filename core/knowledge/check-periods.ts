import { earliest, latest, type Period } from '../model/partial-date';
import type { SourcedRecords } from './check';
import type { Complaint } from './complaint';
import type { Sourced } from './sourced';

function backwards(record: Sourced<unknown>, path: readonly (string | number)[], { from, to }: Period, begins = 'from'): Complaint[] {
  if (from === undefined || to === undefined || earliest(from) <= latest(to)) return [];
  return [{
    file: record.file, line: record.lineOf([...path, begins]), field: [...path, begins].join('.'),
    problem: `it begins on ${from}, after its end on ${to}`, cure: 'Exchange or correct the dates',
  }];
}

interface Tenure extends Period {
  readonly record: SourcedRecords['entities'][number];
  readonly at: number;
}

/** Days on which one leaves an office and another enters it are no overlap. */
function heldTwice(tenures: readonly Tenure[]): Complaint[] {
  const sorted = [...tenures].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  return sorted.flatMap((next, index) => {
    const tenure = sorted.slice(0, index).find(({ record, to }) =>
      record.value.id !== next.record.value.id && (to === undefined || next.from === undefined || earliest(to) > latest(next.from)));
    if (!tenure) return [];
    return [{
      file: next.record.file, line: next.record.lineOf(['roles', next.at]), field: `roles.${String(next.at)}`,
      problem: `the office is held by two at once: ${tenure.record.value.title} (${tenure.record.file}) until ${tenure.to ?? 'the present'}`,
      cure: 'Correct the dates of one of them',
    }];
  });
}

/** Periods that end before they begin, and offices that two people hold at once. */
export function checkPeriods({ entities, events }: SourcedRecords): Complaint[] {
  const offices = new Map<string, Tenure[]>();
  for (const record of entities) {
    record.value.roles.forEach(({ office, from, to }, at) => {
      if (office !== undefined) offices.set(office, [...(offices.get(office) ?? []), { record, at, from, to }]);
    });
  }
  return [
    ...entities.flatMap((record) => [
      ...backwards(record, ['existed'], record.value.existed ?? {}),
      ...record.value.roles.flatMap((role, at) => backwards(record, ['roles', at], role)),
      ...record.value.statuses.flatMap((status, at) => backwards(record, ['statuses', at], status)),
      ...record.value.note.sentences.flatMap((sentence, at) => backwards(record, ['note', 'sentences', at], sentence)),
      ...record.value.relations.flatMap((relation, at) => backwards(record, ['relations', at], relation)),
    ]),
    ...events.flatMap((record) => backwards(record, [], { from: record.value.date, to: record.value.to }, 'date')),
    ...[...offices.values()].flatMap(heldTwice),
  ];
}
