import Fuse from 'fuse.js';
import type { EntityId } from '../model/ids';

/** What can be found. */
export interface SearchEntry {
  readonly id: EntityId;
  readonly title: string;
  /** One line that says what it is. */
  readonly line: string;
  /** All its names, in all languages. */
  readonly names: readonly string[];
}

export interface SearchResult {
  readonly id: EntityId;
  readonly title: string;
  readonly line: string;
  /** The name that matched; the title where that did. */
  readonly matched: string;
}

/** @returns at most `limit` entries, best first; none for an empty query. */
export type Search = (query: string, limit: number) => SearchResult[];

/** 0 asks for an exact match, 1 takes anything: about two wrong letters in eight still match. */
const THRESHOLD = 0.34;

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ı/g, 'i');

interface Indexed extends SearchEntry {
  readonly folded: readonly string[];
}

/** How directly a query is a name, 0 best: the whole of it, its beginning, the beginning of a word in it, or only similar. */
function directness({ folded }: Indexed, query: string): number {
  if (folded.includes(query)) return 0;
  if (folded.some((name) => name.startsWith(query))) return 1;
  return folded.some((name) => name.includes(` ${query}`)) ? 2 : 3;
}

function toResult({ id, title, line, names }: Indexed, at: number | undefined): SearchResult {
  const matched = at === undefined ? title : (names[at] ?? title);
  return { id, title, line, matched: fold(matched) === fold(title) ? title : matched };
}

/** Prepares a search over names that forgives typing errors and does not care about case or diacritics. */
export function createSearch(entries: readonly SearchEntry[]): Search {
  const indexed = entries.map((entry): Indexed => {
    const names = [entry.title, ...entry.names];
    return { ...entry, names, folded: names.map(fold) };
  });
  const fuse = new Fuse(indexed, { keys: ['folded'], threshold: THRESHOLD, ignoreLocation: true, includeMatches: true, includeScore: true });
  return (query, limit) => {
    const wanted = fold(query.trim());
    if (wanted === '') return [];
    return fuse.search(wanted)
      .map(({ item, score = 1, matches }) => ({ item, score, at: matches?.[0]?.refIndex, direct: directness(item, wanted) }))
      .sort((a, b) => a.direct - b.direct || a.score - b.score)
      .slice(0, limit)
      .map(({ item, at }) => toResult(item, at));
  };
}
