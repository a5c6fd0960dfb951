import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PartialDate } from '../../../core/model/partial-date';
import { readCases } from '../../cases/read-cases';
import { shipped } from '../knowledge/shipped';
import { readMarked, VARIANTS } from './marked-text';

const { matcher, knowledge } = shipped();
const cases = readCases('english.yaml', v.strictObject({
  text: v.union([v.string(), v.array(v.string())]),
  date: v.optional(PartialDate),
  alone: v.optional(v.literal(true)),
})).map(({ text, date, alone }) => ({ blocks: typeof text === 'string' ? [text] : text, date, alone: alone === true }));

/** Variants that cut a page into other blocks. */
const REBLOCKED: ReadonlySet<string> = new Set(['with one block a sentence', 'with all paragraphs in one']);

describe.each(Object.entries(VARIANTS))('English %s', (name, vary) => {
  it.each(cases.filter(({ alone }) => !(alone && REBLOCKED.has(name))).map((one) => [one.blocks.join(' | '), one] as const))('%s', (_text, { blocks, date }) => {
    const { page, wanted } = readMarked(vary(blocks));
    const found = matcher({ ...page, date }).map(({ block, start, end, surface, entity }) => ({ block, start, end, surface, entity }));
    expect(found).toEqual(wanted);
  });
});

it('names only entities that exist', () => {
  const named = cases.flatMap(({ blocks }) => readMarked(blocks).wanted.map(({ entity }) => entity));
  const known = new Set<string>(knowledge.entities.map(({ id }) => id));
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});
