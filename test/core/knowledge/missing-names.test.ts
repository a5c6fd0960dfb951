import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../core/articles/drafts/draft';
import { nameKey } from '../../../core/articles/names/name-key';
import { editDistance, missingNames } from '../../../core/knowledge/missing-names';
import { EntityRecord } from '../../../core/model/entity';
import { ArticleId } from '../../../core/model/ids';

/** The same distance after its recursive definition. */
function plainDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const cost = a.at(-1) === b.at(-1) ? 0 : 1;
  const shorter = a.slice(0, -1);
  const least = Math.min(plainDistance(shorter, b) + 1, plainDistance(a, b.slice(0, -1)) + 1, plainDistance(shorter, b.slice(0, -1)) + cost);
  const isSwap = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return isSwap ? Math.min(least, plainDistance(a.slice(0, -2), b.slice(0, -2)) + 1) : least;
}

describe('the distance of two names', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

  it('is that of its definition, as far as it is asked for', () => {
    fc.assert(fc.property(word, word, fc.integer({ min: 0, max: 6 }), (a, b, most) => {
      const distance = plainDistance(a, b);
      expect(editDistance(a, b, most)).toBe(distance <= most ? distance : Infinity);
    }));
  });

  it('is the same both ways, and 0 for the same', () => {
    fc.assert(fc.property(word, word, (a, b) => {
      expect(editDistance(a, b, 6)).toBe(editDistance(b, a, 6));
      expect(editDistance(a, a, 0)).toBe(0);
    }));
  });

  it.each([['erdogan', 'erdogna', 1], ['raisi', 'raissi', 1], ['cavusoglu', 'cavusoglou', 1], ['abcdef', 'fedcba', Infinity]])('of %s and %s is %s', (a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(distance);
  });
});

const record = (id: string, ...names: readonly string[]): EntityRecord => v.parse(EntityRecord, {
  id, type: 'person', title: names[0], descriptor: 'Person', topics: ['region'], names: names.map((text) => ({ text, kind: 'full' })),
  note: { asOf: '2024', sentences: [{ text: 'Somebody.', sources: ['report'] }] }, sources: { report: { publisher: 'The Gazette', title: 'Report', url: 'https://gazette.example/report' } },
});

const draftNamed = (title: string): Draft => ({
  key: nameKey(title), title, language: 'en', kind: 'person', names: [{ text: title, kind: 'full' }], count: 1, articles: [],
  introduction: { article: v.parse(ArticleId, 'first'), sentence: 0, text: title, lead: '', score: 0 },
});

describe('names that a record may lack', () => {
  const records = [record('hossein-amir', 'Hossein Amir-Abdollahian'), record('ada-stone', 'Ada Stone', 'Stone')];
  const likeOf = (title: string): string | undefined => missingNames([draftNamed(title)], records)[0]?.like;

  it.each([
    ['Hossein Amirabdollahian', undefined], ['Hosein Amir-Abdollahian', 'Hossein Amir-Abdollahian'], ['Hossein Amir Abdolahiyan', 'Hossein Amir-Abdollahian'],
    ['Ada Stonne', 'Ada Stone'], ['Ada Stones', 'Ada Stone'], ['Ida Stone', undefined], ['Ada Storm', undefined], ['Stonn', undefined],
  ])('%s: %s', (title, like) => {
    expect(likeOf(title)).toBe(like);
  });

  it('say which record it is', () => {
    expect(missingNames([draftNamed('Ada Stonne'), draftNamed('Karvala Bay')], records)).toMatchObject([{ entity: 'ada-stone', like: 'Ada Stone' }]);
  });
});
