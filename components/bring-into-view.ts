/** The part of the card that scrolls now: its body, or in a very low window the whole card. Undefined where nothing is hidden. */
function scrollerOf(element: Element): Element | undefined {
  const scrollers: Element[] = [];
  for (let at = element.closest('[data-scrolls]'); at; at = at.parentElement?.closest('[data-scrolls]') ?? null) scrollers.push(at);
  return scrollers.find(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight);
}

/**
 * Scrolls the card until an element shows, its beginning before its end. Only the card itself moves: `scrollIntoView`
 * may scroll the page under it too.
 *
 * @param room left beside it, in px.
 */
export function bringIntoView(element: Element, room = 4): void {
  const scroller = scrollerOf(element);
  if (!scroller) return;
  const [frame, target] = [scroller.getBoundingClientRect(), element.getBoundingClientRect()];
  // A zoomed page scrolls in its own pixels and measures in the window's.
  const scale = frame.height / scroller.clientHeight;
  const [before, after] = [target.top - frame.top, target.bottom - frame.bottom];
  if (before < 0) scroller.scrollTop += before / scale - room;
  else if (after > 0) scroller.scrollTop += Math.min(after / scale + room, Math.max(before / scale - room, 0));
}
