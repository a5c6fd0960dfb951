import { createCardHost, type CardHost } from '../page/card-host';
import { themeAt } from '../page/page-theme';
import { windowSize } from '../page/page-zoom';
import { placeCard, type Side } from '../page/place-card';
import { rectsOf, type Rect } from '../page/rects';
import type { Mark } from './mark';

/** A card that is shown at a mark. */
export interface CardView {
  /** Draws it anew and puts it in its place. */
  draw(): void;
  /** Follows the mark after scrolling or resizing. @returns false when the mark is no longer shown. */
  follow(): boolean;
  rect(): Rect;
  holds(node: EventTarget | null): boolean;
  focus(): void;
  /** @param restoreFocus whether the focus goes back to where it was. */
  remove(restoreFocus: boolean): void;
}

/** @param render draws the card's content into a container and returns what undoes it. */
export function createCardView(mark: Mark, styles: string, render: (container: HTMLElement) => () => void): CardView {
  const { element: anchor } = mark;
  const { ownerDocument: document } = anchor;
  const host: CardHost = createCardHost(document, { styles, theme: themeAt(anchor), anchor });
  let side: Side | undefined;
  let focusBack: (() => void) | undefined;
  let inside: HTMLElement | undefined;

  const follow = (): boolean => {
    const place = placeCard({
      anchorRects: rectsOf(mark.range),
      card: host.size(),
      viewport: windowSize(document),
      side,
      rightToLeft: getComputedStyle(anchor).direction === 'rtl',
    });
    if (!place) return false;
    side = place.side;
    host.place(place);
    return true;
  };

  // A fold that opens makes the card larger: it keeps its side and finds its place anew.
  const grown = new ResizeObserver(() => { follow(); });

  return {
    draw() {
      host.mount((container) => {
        inside = container;
        return render(container);
      });
      follow();
      if (inside?.firstElementChild) grown.observe(inside.firstElementChild);
    },
    follow,
    rect: () => host.element.getBoundingClientRect(),
    holds: (node) => node === host.element,
    focus() {
      focusBack ??= host.focus();
      inside?.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
    },
    remove(restoreFocus) {
      grown.disconnect();
      if (restoreFocus) focusBack?.();
      host.remove();
    },
  };
}
