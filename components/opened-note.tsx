import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Note } from '../core/note/note';
import { AsOf } from './as-of';
import { NoteHead } from './note-head';
import { NoteView } from './note-view';

export interface OpenedNoteProps {
  readonly note: Note;
  readonly onBack: () => void;
}

/** A note in place of the brief. */
export function OpenedNote({ note, onBack }: OpenedNoteProps): JSX.Element {
  const titleId = useId();
  const back = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone with the brief; without this the focus would be lost.
  useEffect(() => back.current?.focus(), [note.entity]);
  return (
    <section class="nw-opened" aria-labelledby={titleId} key={note.entity}>
      <button type="button" class="nw-plain-button" ref={back} onClick={onBack}>
        Back
      </button>
      <NoteHead note={note} titleId={titleId} />
      <NoteView note={note} />
      {note.asOf !== undefined && (
        <p class="nw-opened-foot">
          <AsOf date={note.asOf} />
        </p>
      )}
    </section>
  );
}
