/** A line of text and a bit. */
const LINE_PX = 40;
/** A page keeps two lines of the last one. */
const PAGE_OVERLAP_PX = 48;

/** How far each key scrolls what is so many pixels high. */
const DISTANCES: Readonly<Record<string, (height: number) => number>> = {
  ArrowDown: () => LINE_PX,
  ArrowUp: () => -LINE_PX,
  PageDown: (height) => height - PAGE_OVERLAP_PX,
  PageUp: (height) => PAGE_OVERLAP_PX - height,
  Home: () => -Infinity,
  End: () => Infinity,
};

/**
 * Scrolls the card by key wherever in it the focus is: its head and foot are outside of what scrolls, and from there the
 * keys would move the page under the card.
 */
export function scrollByKey(card: HTMLElement, event: KeyboardEvent): void {
  const distance = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey ? undefined : DISTANCES[event.key];
  const scroller = [card, ...card.querySelectorAll('[data-scrolls]')].find(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight);
  if (!distance || !scroller) return;
  event.preventDefault();
  const top = scroller.scrollTop + distance(scroller.clientHeight);
  scroller.scrollTop = Math.min(Math.max(top, 0), scroller.scrollHeight);
}
