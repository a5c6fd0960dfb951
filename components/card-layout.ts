import type { NotePart, PartId } from './note-part';

/** The card's parts: rows to unfold under the first look, and what its foot leads to. */
export interface CardLayout {
  readonly rows: readonly NotePart[];
  readonly foot: readonly NotePart[];
}

/** Rows at most: with more the card covers what it explains. */
const MOST_ROWS = 3;

const IN_FOOT: readonly PartId[] = ['sources', 'wordings', 'names', 'relations', 'place', 'why'];

/** What changed, what is in dispute and what happened have rows, in this order; the foot leads to everything else. */
export function layOut(parts: readonly NotePart[], contested: boolean): CardLayout {
  const wanted: readonly PartId[] = ['since', ...(contested ? (['names'] as const) : []), 'wordings', 'timeline'];
  const pick = (ids: readonly PartId[]): NotePart[] => ids.flatMap((id) => parts.find((part) => part.id === id) ?? []);
  const there = pick(wanted);
  // Contested names say of the wordings what matters most.
  const rows = there.length > MOST_ROWS ? there.filter(({ id }) => id !== 'wordings') : there;
  return { rows, foot: pick(IN_FOOT).filter((part) => !rows.includes(part)) };
}
