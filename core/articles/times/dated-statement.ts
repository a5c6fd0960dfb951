import type { EntityId } from '../../model/ids';
import type { PartialDate } from '../../model/partial-date';

/** What an article says of a time, with the entities that it says it of. */
export interface DatedStatement {
  /** Counts from 0 in the article. */
  readonly sentence: number;
  /** The words that give the time; offsets into the article's text. None where the time comes from elsewhere. */
  readonly expression?: { readonly start: number; readonly end: number };
  readonly from: PartialDate;
  readonly to?: PartialDate;
  /** Whether the words give no sharp bounds. */
  readonly vague: boolean;
  /** Words of time in the sentence; a named event whose date is known; or the day that the article's lead gives to the report. */
  readonly basis: 'expression' | 'event' | 'lead';
  /** In the order of the text, each once. */
  readonly entities: readonly EntityId[];
}
