import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkNeutral } from '../../../core/knowledge/check-neutral';
import { EventRecord } from '../../../core/model/event';
import { EntityRecord } from '../../../core/model/entity';
import { LoadedWords } from '../../../core/model/loaded-word';
import { readCases } from '../../cases/read-cases';
import { ROOT } from './shipped';

const cases = readCases('loaded-words.yaml', v.strictObject({ text: v.string(), loaded: v.array(v.string()) }));
const words = v.parse(LoadedWords, parse(readFileSync(`${ROOT}data/loaded-words.yaml`, 'utf8')));
const lineOf = (): number => 1;
const sources = { report: { publisher: 'The Gazette', title: 'Report', url: 'https://gazette.example/report' } };
const hamas = v.parse(EntityRecord, {
  id: 'hamas', type: 'armed-group', title: 'Hamas', descriptor: 'Movement', topics: ['region'], sources,
  names: [{ text: 'Islamic Resistance Movement', kind: 'full' }], note: { asOf: '2024', sentences: [{ text: 'It exists.', sources: ['report'] }] },
});

function problemsOf(text: string): string[] {
  const event = v.parse(EventRecord, { id: 'e', title: 'Event', date: '2024', text, participants: ['hamas'], cites: ['report'], sources });
  const nothing = { file: '', value: [], lineOf };
  return checkNeutral({
    topics: nothing, outlets: nothing, articles: [], loadedWords: { file: '', value: words, lineOf },
    entities: [{ file: 'hamas.yaml', value: hamas, lineOf }], events: [{ file: 'e.yaml', value: event, lineOf }],
  }).map(({ problem }) => problem);
}

describe('the list of loaded words', () => {
  it.each(cases)('finds $loaded in "$text"', ({ text, loaded }) => {
    const found = problemsOf(text).map((problem) => /^"([^"]+)"/.exec(problem)?.[1] ?? '');
    expect(found.sort()).toEqual([...loaded].sort());
  });

  it('says of every word why, and names each only once', () => {
    const all = words.flatMap((entry) => entry.words.map((word) => word.toLowerCase()));
    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
    expect(words.filter(({ why }) => /[.!]$/.test(why))).toEqual([]);
  });
});
