import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../../core/model/ids';
import { createSearch } from '../../../core/search/search';
import { SEARCH_ENTRIES } from './search-entries';

const search = createSearch(SEARCH_ENTRIES);
const first = (query: string): EntityId | undefined => search(query, 5)[0]?.id;

describe('searching the knowledge base', () => {
  it.each([
    ['erdogn', 'recep-tayyip-erdogan'], ['ERDOGAN', 'recep-tayyip-erdogan'], ['Erdoğan', 'recep-tayyip-erdogan'], ['tayip erdogan', 'recep-tayyip-erdogan'],
    ['haram al sherif', 'temple-mount'], ['haram al-sharif', 'temple-mount'], ['tempel mount', 'temple-mount'], ['הר הבית', 'temple-mount'],
    ['nato', 'nato'], ['NATO', 'nato'], ['OTAN', 'nato'], ['north atlantic', 'nato'],
    ['حماس', 'hamas'], ['hammas', 'hamas'], ['hama', 'hamas'],
    ['أردوغان', 'recep-tayyip-erdogan'], ['turkiye', 'turkiye'], ['turkey', 'turkiye'],
    ['organization of islamic cooperation', 'organisation-of-islamic-cooperation'], ['oic', 'organisation-of-islamic-cooperation'],
    ['jersualem', 'jerusalem'], ['jeru', 'jerusalem'], ['ירושלים', 'jerusalem'],
  ])('%s finds %s first', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it('gives exact names before beginnings, and beginnings before likeness', () => {
    expect(search('gaza', 5).map(({ id }) => id).slice(0, 2)).toEqual(['gaza-strip', 'gaza-city']);
  });

  it('says which name matched', () => {
    expect(search('otan', 1)[0]?.matched).toBe('OTAN');
    expect(search('hamas', 1)[0]?.matched).toBe('Hamas');
    expect(search('kudus', 1)[0]?.matched).toBe('Kudüs');
  });

  it.each(['', '   ', '\u0301'])('finds nothing for %j', (query) => {
    expect(search(query, 5)).toEqual([]);
  });

  it.each(['(', '\\', '*', '"', "'", '=x', '!x', '^a', 'a'.repeat(500)])('stands %j', (query) => {
    expect(() => search(query, 5)).not.toThrow();
  });

  it('finds nothing for what is like nothing', () => {
    expect(search('xqzvw', 5)).toEqual([]);
  });

  it('gives at most what is asked for', () => {
    expect(search('a', 2).length).toBeLessThanOrEqual(2);
    expect(search('hamas', 0)).toEqual([]);
  });
});
