import type { JSX } from 'preact';
import type { Note } from '../core/note/note';
import { CitedSentence, type Citing } from './cited-sentence';

/** What is read before anything is opened: the line true at the page's date, and the note. */
export function FirstLook({ note, citing }: { readonly note: Note; readonly citing: Citing }): JSX.Element {
  return (
    <div class="nw-first">
      {note.atDate && (
        <p class="nw-at-date">
          <span class="nw-chip">{note.atDate.date}</span>
          <span>
            <CitedSentence said={note.atDate} citing={citing} />
          </span>
        </p>
      )}
      {note.draft && <p class="nw-draft">From the article, not reviewed</p>}
      <p class="nw-said">
        {note.sentences.map((sentence, index) => (
          <>
            {index > 0 && ' '}
            <CitedSentence said={sentence} citing={citing} />
          </>
        ))}
      </p>
    </div>
  );
}
