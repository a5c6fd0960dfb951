import type { Note } from '../core/note/note';
import { ChangeList } from './change-list';
import type { Citing } from './cited-sentence';
import { ContestedNames } from './contested-names';
import { hintsOf } from './fold-hints';
import { NameList } from './name-list';
import type { NotePart } from './note-part';
import { PlaceWords } from './place-words';
import { RelationList } from './relation-list';
import { SourceList } from './source-list';
import { Timeline } from './timeline';
import { SaidList } from './said-list';
import { WordingList } from './wording-list';

/** All that a note knows past its first look, in the order of the reader's questions. What is empty is left out. */
export function partsOf(note: Note, citing: Citing): readonly NotePart[] {
  const { since, contested, names, wordings, said, relations, timeline, sources, place } = note;
  const hints = hintsOf(note);
  const parts: readonly (NotePart | false)[] = [
    since.length > 0 && { id: 'since', title: 'Since then', chip: since.at(-1)?.date, hint: hints.since, content: <ChangeList changes={since} citing={citing} /> },
    wordings.length + said.length > 0 && {
      id: 'wordings',
      title: 'How sources put it',
      hint: hints.wordings,
      content: (
        <>
          {wordings.length > 0 && <WordingList wordings={wordings} />}
          {said.length > 0 && <SaidList said={said} />}
        </>
      ),
    },
    contested.length + names.length > 0 && {
      id: 'names',
      title: contested.length > 0 ? 'Names and who uses them' : 'Names',
      hint: hints.names,
      content: (
        <>
          {contested.length > 0 && <ContestedNames names={contested} citing={citing} />}
          {names.length > 0 && <NameList names={names} />}
        </>
      ),
    },
    relations.length > 0 && { id: 'relations', title: 'How it relates', hint: hints.relations, content: <RelationList relations={relations} citing={citing} /> },
    timeline.length > 0 && { id: 'timeline', title: 'Timeline', hint: hints.timeline, content: <Timeline entries={timeline} citing={citing} /> },
    place !== undefined && place.within.length > 0 && { id: 'place', title: 'Where it is', hint: hints.place, content: <PlaceWords within={place.within} /> },
    sources.length > 0 && { id: 'sources', title: 'Sources', hint: hints.sources, content: <SourceList sources={sources} /> },
  ];
  return parts.filter((part) => part !== false);
}
