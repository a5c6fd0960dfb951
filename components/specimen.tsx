import type { JSX } from 'preact';

/** A piece of a line: plain, marked, or marked with its card open. */
export interface SpecimenPart {
  readonly text: string;
  readonly mark?: 'closed' | 'open';
}

/** A line of an article as it looks once its names are marked. */
export function Specimen({ parts }: { readonly parts: readonly SpecimenPart[] }): JSX.Element {
  return (
    <p class="nw-specimen">
      {parts.map(({ text, mark }) => (mark ? <span class={mark === 'open' ? 'nw-mark nw-mark-open' : 'nw-mark'}>{text}</span> : text))}
    </p>
  );
}
