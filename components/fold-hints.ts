import type { Note } from '../core/note/note';

/** What a closed fold says is in it. */
export interface FoldHints {
  /** The latest change: the one that tells how things stand. */
  readonly since: string | undefined;
  readonly wordings: string;
  readonly names: string;
  readonly relations: string;
  readonly timeline: string;
  readonly place: string | undefined;
  readonly sources: string;
}

/** Hints for every fold of a note; those of folds that are absent are not read. */
export function hintsOf(note: Note): FoldHints {
  return {
    since: note.since.at(-1)?.short,
    wordings: String(note.wordings.length + note.said.length),
    names: String(note.contested.length + note.names.length),
    relations: String(note.relations.length),
    timeline: span(note.timeline.map((entry) => entry.date)),
    place: note.place?.within[0],
    sources: String(note.sources.length),
  };
}

/** "1967 – 5 Apr 2023"; a single date alone. */
function span(dates: readonly string[]): string {
  const [first, last] = [dates[0], dates.at(-1)];
  return first === last ? (first ?? '') : `${first ?? ''} – ${last ?? ''}`;
}
