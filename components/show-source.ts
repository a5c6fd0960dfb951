/** Room left above a row that is scrolled to. */
const MARGIN_PX = 12;

/**
 * Opens the sources of a note, moves the focus to one of them and brings it into view. Only the card's own body is
 * scrolled: `scrollIntoView` may scroll the page under the card too.
 */
export function showSource(note: HTMLElement, number: number): void {
  const fold = note.querySelector<HTMLDetailsElement>('details[data-part="sources"]');
  const row = fold?.querySelector<HTMLElement>(`[data-source="${number}"]`);
  if (!fold || !row) return;
  fold.open = true;
  row.focus({ preventScroll: true });
  const scroller = note.closest<HTMLElement>('[data-scrolls]');
  if (!scroller) {
    row.scrollIntoView({ block: 'nearest' });
    return;
  }
  const [frame, target] = [scroller.getBoundingClientRect(), row.getBoundingClientRect()];
  if (target.top < frame.top) scroller.scrollTop -= frame.top - target.top + MARGIN_PX;
  else if (target.bottom > frame.bottom) scroller.scrollTop += Math.min(target.bottom - frame.bottom, target.top - frame.top) + MARGIN_PX;
}
