import type { JSX } from 'preact';
import type { Wording } from '../core/note/note';

/** Sentences of articles as they stand, what each says its own way marked. The rule is the quotation mark. */
export function WordingList({ wordings }: { readonly wordings: readonly Wording[] }): JSX.Element {
  return (
    <div class="nw-quotes">
      {wordings.map((wording, index) => (
        <figure key={index} class="nw-quote">
          <blockquote dir="auto">
            {wording.parts.map((part) => (part.marked ? <mark>{part.text}</mark> : part.text))}
          </blockquote>
          <figcaption class="nw-meta">{[wording.outlet, wording.date].filter((text) => text !== undefined).join(' · ')}</figcaption>
        </figure>
      ))}
    </div>
  );
}
