import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { mentionsOfText } from '../../../core/articles/article-mentions';
import { readCases } from '../../cases/read-cases';
import { ROOT, shipped } from '../knowledge/shipped';

const seeds = readCases('seed-mentions.yaml', v.strictObject({
  seed: v.string(),
  mentions: v.array(v.strictObject({ surface: v.string(), occurrence: v.pipe(v.number(), v.minValue(1)), entity: v.string() })),
}));
const { matcher, knowledge } = shipped();

/** Where the letters stand for the n-th time as whole words. */
function placeOf(text: string, surface: string, occurrence: number): number {
  const places = Array.from(text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${surface.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`, 'gu')), ({ index }) => index);
  return places[occurrence - 1] ?? -1;
}

describe.each(seeds)('the seed article $seed', ({ seed, mentions }) => {
  const text = readFileSync(`${ROOT}seeds/${seed}.txt`, 'utf8');
  const metadata = knowledge.articles.find(({ id }) => id === seed)?.metadata;
  const word = (start: number, surface: string, entity: string): string => `${text.slice(Math.max(0, start - 30), start).replaceAll('\n', ' ')}[${surface}] ${entity}`;
  const labelled = mentions.map(({ surface, occurrence, entity }) => word(placeOf(text, surface, occurrence), surface, entity));
  const ours = new Set(mentions.map(({ entity }) => entity));
  const found = mentionsOfText(matcher, text, { lang: metadata?.language, date: metadata?.date });

  it('has the labelled places, in this order, of entities that exist', () => {
    const places = mentions.map(({ surface, occurrence }) => placeOf(text, surface, occurrence));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const known = new Set<string>(knowledge.entities.map(({ id }) => id));
    expect([...ours].filter((id) => !known.has(id))).toEqual([]);
  });

  it('gives every labelled mention, and of these entities no other', () => {
    expect(found.filter(({ entity }) => ours.has(entity)).map(({ start, surface, entity }) => word(start, surface, entity))).toEqual(labelled);
  });

  it('gives mentions whose letters are those of the text', () => {
    expect(found.filter(({ start, end, surface }) => text.slice(start, end) !== surface)).toEqual([]);
  });
});
