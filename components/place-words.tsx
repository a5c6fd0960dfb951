import type { JSX } from 'preact';

/** Where a place is, in words: what encloses it, smallest first. */
export function PlaceWords({ within }: { readonly within: readonly string[] }): JSX.Element {
  return <p>In {within.join(', ')}.</p>;
}
