import type { EntityId } from '../../core/model/ids';
import type { SearchResult } from '../../core/search/search';

/** What "kudus" finds: Jerusalem by its Turkish name first. */
export const searchResults: readonly SearchResult[] = [
  { id: 'jerusalem' as EntityId, title: 'Jerusalem', line: 'City holy to three faiths', matched: 'Kudüs' },
  { id: 'east-jerusalem' as EntityId, title: 'East Jerusalem', line: 'Part of the city taken by Israel in 1967', matched: 'Doğu Kudüs' },
  { id: 'quds-day' as EntityId, title: 'Quds Day', line: 'Yearly day of rallies, called by Iran since 1979', matched: 'Quds Day' },
];
