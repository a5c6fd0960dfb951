import type { JSX } from 'preact';
import type { TimelineEntry } from '../core/note/note';
import { CitedSentence, type Citing } from './cited-sentence';

export interface TimelineProps {
  readonly entries: readonly TimelineEntry[];
  /** Given: the sentence of each event is shown too, with its sources. */
  readonly citing?: Citing;
}

/** Between date and title: a margin would be on the wrong side where one of them runs the other way. */
const EN_SPACE = '\u2002';

/** Dated events down a line, oldest first; a full dot and the words say which one the page is about. */
export function Timeline({ entries, citing }: TimelineProps): JSX.Element {
  return (
    <ol class="nw-timeline">
      {entries.map((entry) => (
        <li key={entry.event} class={entry.thisPage ? 'nw-here' : undefined}>
          <time>{entry.date}</time>
          {EN_SPACE}
          {entry.title}
          {entry.thisPage && <span class="nw-this-page"> · this page</span>}
          {citing && (
            <p class="nw-timeline-text">
              <CitedSentence said={entry} citing={citing} />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
