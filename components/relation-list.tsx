import type { JSX } from 'preact';
import type { CitedText } from '../core/note/note';
import { CitedSentence, type Citing } from './cited-sentence';

export interface RelationListProps {
  readonly relations: readonly CitedText[];
  /** Absent where there is no source list to lead to. */
  readonly citing?: Citing;
}

/** How entities relate, a sentence each. */
export function RelationList({ relations, citing }: RelationListProps): JSX.Element {
  return (
    <ul class="nw-list">
      {relations.map((relation) => (
        <li key={relation.text}>{citing ? <CitedSentence said={relation} citing={citing} /> : relation.text}</li>
      ))}
    </ul>
  );
}
