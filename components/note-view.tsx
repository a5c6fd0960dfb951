import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Note } from '../core/note/note';
import type { Citing } from './cited-sentence';
import { EvidenceFolds } from './evidence-folds';
import { FirstLook } from './first-look';
import { NoteFolds } from './note-folds';
import { showSource } from './show-source';

export interface NoteViewProps {
  readonly note: Note;
  readonly reason?: string | undefined;
}

/** The note below its head: the first look and the folds. The card and the popup show the same one. */
export function NoteView({ note, reason }: NoteViewProps): JSX.Element {
  const root = useRef<HTMLDivElement>(null);
  const citing: Citing = {
    sources: note.sources,
    onSource: (number) => {
      if (root.current) showSource(root.current, number);
    },
  };
  return (
    <div class="nw-note" ref={root}>
      <FirstLook note={note} citing={citing} />
      <NoteFolds note={note} citing={citing} />
      <EvidenceFolds note={note} reason={reason} />
    </div>
  );
}
