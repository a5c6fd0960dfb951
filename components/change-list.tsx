import type { JSX } from 'preact';
import type { Change } from '../core/note/note';
import { CitedSentence, type Citing } from './cited-sentence';

/** What happened after the page's date, each with its day. */
export function ChangeList({ changes, citing }: { readonly changes: readonly Change[]; readonly citing: Citing }): JSX.Element {
  return (
    <ul class="nw-list">
      {changes.map((change) => (
        <li key={`${change.date} ${change.short}`} class="nw-change">
          <span class="nw-chip nw-chip-old">{change.date}</span>
          <p>
            <CitedSentence said={change} citing={citing} />
          </p>
        </li>
      ))}
    </ul>
  );
}
