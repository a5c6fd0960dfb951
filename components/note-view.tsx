import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Note } from '../core/note/note';
import { FirstLook } from './first-look';
import { NoteFolds } from './note-folds';
import { partsOf } from './note-parts';
import { showSource } from './show-source';

/** The note below its head at length, as the popup shows it: the first look and a fold for every part, sources last and apart. */
export function NoteView({ note }: { readonly note: Note }): JSX.Element {
  const root = useRef<HTMLDivElement>(null);
  const openSource = (number: number): void => {
    const fold = root.current?.querySelector<HTMLDetailsElement>('details[data-part="sources"]');
    if (fold) fold.open = true;
    showSource(fold, number);
  };
  const citing = { sources: note.sources, onSource: openSource };
  const parts = partsOf(note, citing);
  return (
    <div class="nw-note" ref={root}>
      <FirstLook note={note} citing={citing} />
      <NoteFolds parts={parts.filter(({ id }) => id !== 'sources')} />
      <NoteFolds quiet parts={parts.filter(({ id }) => id === 'sources')} />
    </div>
  );
}
