import type { JSX } from 'preact';
import type { ContestedName } from '../core/note/note';
import { CitedSentence, type Citing } from './cited-sentence';

export interface ContestedNamesProps {
  readonly names: readonly ContestedName[];
  readonly citing: Citing;
}

/** Names that are claims: each with who uses it and what it says. In the order given; none is the right one. */
export function ContestedNames({ names, citing }: ContestedNamesProps): JSX.Element {
  return (
    <ul class="nw-contested">
      {names.map((contested) => (
        <li key={contested.name}>
          <p class="nw-contested-head">
            <bdi>{contested.name}</bdi>
            <span class="nw-meta">{contested.usedBy}</span>
          </p>
          <p>
            <CitedSentence said={contested} citing={citing} />
          </p>
        </li>
      ))}
    </ul>
  );
}
