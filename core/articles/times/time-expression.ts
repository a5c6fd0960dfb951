import type { PartialDate } from '../../model/partial-date';

/** What kind of words name the time. */
export type TimeForm = 'date' | 'month' | 'year' | 'decade' | 'weekday' | 'day' | 'week' | 'ago' | 'span' | 'run' | 'recent';

/** Words of a text that name a time on the calendar, and the time. */
export interface TimeExpression {
  /** Offsets into the text that was read. */
  readonly start: number;
  readonly end: number;
  /** The time, or its first part; as precise as the words are. */
  readonly from: PartialDate;
  /** Its last part, for what lasted longer than `from` says. */
  readonly to?: PartialDate;
  /** Whether the words give no sharp bounds: "in recent years". */
  readonly vague: boolean;
  /** Whether the words alone say when, or only together with the article's date. */
  readonly basis: 'calendar' | 'article-date';
  readonly form: TimeForm;
}

/** A time without its place in the text. */
export type Time = Omit<TimeExpression, 'start' | 'end'>;
