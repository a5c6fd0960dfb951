import type { OpenKnowledge } from '../../core/knowledge/open-knowledge';
import { createSearch, type Search } from '../../core/search/search';

/** Made when the reader first searches, not when the popup opens. */
export function createSearchIndex(): (open: OpenKnowledge) => Search {
  let search: Search | undefined;
  return ({ knowledge }) =>
    (search ??= createSearch(knowledge.entities.map(({ id, title, descriptor, names }) => ({
      id, title, line: descriptor, names: names.map(({ text }) => text),
    }))));
}
