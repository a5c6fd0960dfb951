import type { JSX } from 'preact';

/** Until when a note was checked: what came later it does not know. */
export function AsOf({ date }: { readonly date: string }): JSX.Element {
  return <span class="nw-meta">As of {date}</span>;
}
