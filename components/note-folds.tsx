import type { JSX } from 'preact';
import type { Note } from '../core/note/note';
import { ChangeList } from './change-list';
import type { Citing } from './cited-sentence';
import { ContestedNames } from './contested-names';
import { Fold } from './fold';
import { hintsOf } from './fold-hints';
import { NameList } from './name-list';
import { PlaceWords } from './place-words';
import { RelationList } from './relation-list';
import { Timeline } from './timeline';
import { WordingList } from './wording-list';

/** What is known past the first look, one fold each. What is empty has no fold. */
export function NoteFolds({ note, citing }: { readonly note: Note; readonly citing: Citing }): JSX.Element {
  const hints = hintsOf(note);
  return (
    <div class="nw-folds">
      {note.since.length > 0 && (
        <Fold title="Since then" chip={note.since[0]?.date} hint={hints.since}>
          <ChangeList changes={note.since} citing={citing} />
        </Fold>
      )}
      {note.wordings.length > 0 && (
        <Fold title="How sources put it" hint={hints.wordings}>
          <WordingList wordings={note.wordings} />
        </Fold>
      )}
      {note.contested.length + note.names.length > 0 && (
        <Fold title={note.contested.length > 0 ? 'Names and who uses them' : 'Names'} hint={hints.names}>
          {note.contested.length > 0 && <ContestedNames names={note.contested} citing={citing} />}
          {note.names.length > 0 && <NameList names={note.names} />}
        </Fold>
      )}
      {note.relations.length > 0 && (
        <Fold title="How it relates" hint={hints.relations}>
          <RelationList relations={note.relations} citing={citing} />
        </Fold>
      )}
      {note.timeline.length > 0 && (
        <Fold title="Timeline" hint={hints.timeline}>
          <Timeline entries={note.timeline} citing={citing} />
        </Fold>
      )}
      {note.place && (
        <Fold title="Where it is" hint={hints.place}>
          <PlaceWords place={note.place} />
        </Fold>
      )}
    </div>
  );
}
