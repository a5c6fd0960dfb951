import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { EntityId } from '../../../core/model/ids';
import { PartialDate, partialDate } from '../../../core/model/partial-date';
import { composeNote, lineOf } from '../../../core/note/compose-note';
import { readCases } from '../../cases/read-cases';
import { shipped } from '../knowledge/shipped';

const cases = readCases('roles.yaml', v.strictObject({
  id: EntityId,
  page: PartialDate,
  today: v.optional(PartialDate, partialDate('2026-11-21')),
  says: v.optional(v.array(v.string()), []),
  not: v.optional(v.array(v.string()), []),
}));
const open = shipped();

/** The phrases of a line that come where they should: each after the one before. */
function inOrder(line: string, phrases: readonly string[]): string[] {
  let from = 0;
  return phrases.filter((phrase) => {
    const at = line.indexOf(phrase, from);
    if (at < 0) return false;
    from = at + phrase.length;
    return true;
  });
}

describe('the dated line', () => {
  it.each(cases.map((one) => [`${one.id} on ${one.page}, read on ${one.today}`, one] as const))('%s', (_title, { id, page, today, says, not }) => {
    const note = composeNote(open, undefined, id, { pageDate: page, today, onPage: new Set() });
    expect(note).toBeDefined();
    const line = note?.atDate?.text ?? '';
    expect({ line, says: inOrder(line, says) }).toEqual({ line, says });
    expect({ line, not: not.filter((phrase) => line.includes(phrase)) }).toEqual({ line, not: [] });
    if (note?.atDate) expect(note.atDate.sources).not.toEqual([]);
    const record = open.entity(id);
    const inLists = record && lineOf(record, open, { pageDate: page, today, onPage: new Set() });
    expect([note?.atDate?.text, record?.descriptor]).toContain(inLists);
  });

  it('has cases that say something, and cases that forbid something', () => {
    expect(cases.filter(({ says, not }) => says.length + not.length === 0)).toEqual([]);
  });
});
