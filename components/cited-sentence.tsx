import type { JSX } from 'preact';
import type { CitedText, NoteSource } from '../core/note/note';
import { SourceRefs } from './source-refs';

/** What a sentence needs to name its sources and to lead to them. */
export interface Citing {
  readonly sources: readonly NoteSource[];
  readonly onSource: (number: number) => void;
}

/** A sentence and the numbers of its sources, inline. */
export function CitedSentence({ said, citing }: { readonly said: CitedText; readonly citing: Citing }): JSX.Element {
  return (
    <>
      {said.text}
      <SourceRefs numbers={said.sources} sources={citing.sources} onSource={citing.onSource} />
    </>
  );
}
