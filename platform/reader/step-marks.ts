import { rectsOf } from '../page/rects';
import type { Mark } from './mark';

/** Top of a mark in the window, or nothing where it is not shown. */
const topOf = (mark: Mark): number | undefined => rectsOf(mark.range)[0]?.top;

/**
 * The mark that comes after or before the one whose card is open; without one, the first in or below the window, or
 * the last above it. Marks that are not shown (a closed fold of the page) are passed over; the ends meet.
 */
export function stepMark(marks: readonly Mark[], from: Mark | undefined, direction: 'next' | 'previous'): Mark | undefined {
  const visible = marks.filter((mark) => topOf(mark) !== undefined);
  const at = visible.findIndex((mark) => mark.number === from?.number);
  if (at >= 0) return visible.at((at + (direction === 'next' ? 1 : -1)) % visible.length);
  if (direction === 'next') return visible.find((mark) => (topOf(mark) ?? 0) >= 0) ?? visible[0];
  return visible.findLast((mark) => (topOf(mark) ?? 0) < 0) ?? visible.at(-1);
}

/** Brings a mark into the window where it is not, without moving more than needed. */
export function reveal(view: Window, mark: Mark): void {
  const top = topOf(mark);
  if (top === undefined || (top >= 0 && top < view.innerHeight - 40)) return;
  view.scrollBy({ top: top - view.innerHeight / 3, behavior: 'instant' });
}
