import type { ComponentChildren, JSX } from 'preact';
import type { Note } from '../core/note/note';
import { EntityTitle } from './entity-title';

export interface NoteHeadProps {
  readonly note: Note;
  /** Lets a dialog name itself after the title. */
  readonly titleId: string;
  /** Buttons at the end of the head. */
  readonly children?: ComponentChildren;
}

/** What it is and how it is called. */
export function NoteHead({ note, titleId, children }: NoteHeadProps): JSX.Element {
  return (
    <header class="nw-note-head">
      <p class="nw-kind">{note.kindLine}</p>
      <h2 class="nw-title" id={titleId}>
        <EntityTitle title={note.title} />
      </h2>
      {children}
    </header>
  );
}
