import type { JSX } from 'preact';
import type { SaidQuote } from '../core/note/note';

/** What articles quote somebody with. The rule is the quotation mark. */
export function SaidList({ said }: { readonly said: readonly SaidQuote[] }): JSX.Element {
  return (
    <div class="nw-said-list">
      <h4 class="nw-part-title">In their own words</h4>
      <div class="nw-quotes">
        {said.map(({ text, told, outlet, date }, index) => (
          <figure key={index} class="nw-quote">
            <blockquote dir="auto">{text}</blockquote>
            <figcaption class="nw-meta">{[told === undefined ? undefined : `to ${told}`, outlet, date].filter((part) => part !== undefined).join(' · ')}</figcaption>
          </figure>
        ))}
      </div>
    </div>
  );
}
