import type { JSX } from 'preact';
import type { NoteSource } from '../core/note/note';

export interface SourceRefsProps {
  readonly numbers: readonly number[];
  readonly sources: readonly NoteSource[];
  readonly onSource: (number: number) => void;
}

/** Keeps the first number on the line of the word before it. */
const WORD_JOINER = '\u2060';

/**
 * The raised source numbers after a sentence. They are links by role but buttons by element: a real fragment link
 * would write into the address of the page that the card stands on.
 */
export function SourceRefs({ numbers, sources, onSource }: SourceRefsProps): JSX.Element | null {
  if (numbers.length === 0) return null;
  return (
    <span class="nw-refs">
      {WORD_JOINER}
      {numbers.map((number) => (
        <button key={number} type="button" role="link" class="nw-ref" aria-label={nameOf(number, sources)} onClick={() => onSource(number)}>
          {number}
        </button>
      ))}
    </span>
  );
}

function nameOf(number: number, sources: readonly NoteSource[]): string {
  const source = sources.find((candidate) => candidate.number === number);
  return source ? `Source ${number}: ${source.publisher}` : `Source ${number}`;
}
