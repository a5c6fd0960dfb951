import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readCases } from '../../cases/read-cases';
import { lexiconOf, namesIn } from '../match/lexicon-of';

const cases = readCases('gaps.yaml', v.strictObject({ name: v.string(), text: v.string(), found: v.array(v.string()) }));

describe('what may stand between the words of one name', () => {
  it.each(cases)('$name in "$text"', ({ name, text, found }) => {
    expect(namesIn(lexiconOf([name]), text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });
});
