import type { JSX } from 'preact';
import type { Note } from '../core/note/note';
import { Fold } from './fold';
import { hintsOf } from './fold-hints';
import { SourceList } from './source-list';

export interface EvidenceFoldsProps {
  readonly note: Note;
  /** Why the mention stands; absent where no mention was followed. */
  readonly reason?: string | undefined;
}

/** What the note rests on, set apart from what it says: its sources, and why it is shown. */
export function EvidenceFolds({ note, reason }: EvidenceFoldsProps): JSX.Element {
  return (
    <div class="nw-folds nw-folds-quiet">
      {note.sources.length > 0 && (
        <Fold title="Sources" hint={hintsOf(note).sources} part="sources">
          <SourceList sources={note.sources} />
        </Fold>
      )}
      {reason !== undefined && (
        <Fold title="Why am I seeing this">
          <p class="nw-why">{reason}</p>
        </Fold>
      )}
    </div>
  );
}
