import type { Complaint } from '../../core/knowledge/complaint';
import type { ArticleNote } from '../articles/article-note';

/** The records cannot be built from; the message has one line for each complaint. */
export class RecordsUnfit extends Error {
  override readonly name = 'RecordsUnfit';
  /** @param notes what was found in the articles before: an article that was left out may be what a record misses. */
  constructor(readonly complaints: readonly Complaint[], readonly notes: readonly ArticleNote[] = []) {
    super(`${String(complaints.length)} complaints`);
  }
}
