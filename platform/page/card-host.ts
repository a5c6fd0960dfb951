import { addStyles, HOST_STYLE } from './host-style';
import { EDGE, type CardPlace } from './place-card';
import type { Theme } from './page-theme';
import { windowSize, zoomOf } from './page-zoom';

export const CARD_TAG = 'newsgloss-card';

export interface CardSetup {
  /** The card's style sheets as text. */
  readonly styles: string;
  readonly theme: Theme;
  /** The mark's own element. */
  readonly anchor: Element;
}

export interface CardHost {
  readonly element: HTMLElement;
  /** Draws the card: `render` fills the container and returns what undoes it. Drawing again changes what is there: what is open in it stays so. */
  mount(render: (container: HTMLElement) => () => void): void;
  /** Natural size of what is drawn, without the height limit, in px of the window. */
  size(): { readonly width: number; readonly height: number };
  /** @param place in px of the window, whatever zoom the page gives itself. */
  place(place: CardPlace): void;
  /** Puts the focus into the card. @returns what puts it back where it was. */
  focus(): () => void;
  /** Takes the card out of the page and leaves no trace. */
  remove(): void;
}

function focusBack(document: Document, element: HTMLElement): () => void {
  const before = document.activeElement;
  return () => {
    if (document.activeElement !== element) return; // the reader has gone elsewhere
    const view = document.defaultView;
    if (view && before instanceof view.HTMLElement && before !== document.body && before.isConnected) before.focus({ preventScroll: true });
    else element.blur();
  };
}

/** Outside of a modal dialog or a fullscreen element everything is inert, even what is painted above it: the card goes inside. */
function homeOf(anchor: Element): Element {
  const { fullscreenElement, documentElement } = anchor.ownerDocument;
  return anchor.closest('dialog:modal') ?? (fullscreenElement?.contains(anchor) ? fullscreenElement : documentElement);
}

/** How much of what is drawn is scrolled out of sight: nothing is moved to find it out, so the reader's place in it stays. */
function hiddenHeight(container: HTMLElement): number {
  return [...container.querySelectorAll('[data-scrolls]')].reduce((sum, { scrollHeight, clientHeight }) => sum + scrollHeight - clientHeight, 0);
}

/** Adds the one element that Newsgloss ever adds to a page, above everything else in it. It shows once it is placed. */
export function createCardHost(document: Document, { styles, theme, anchor }: CardSetup): CardHost {
  const element = document.createElement(CARD_TAG);
  const root = element.attachShadow({ mode: 'closed' });
  addStyles(root, HOST_STYLE + styles);
  const container = document.createElement('div');
  container.dataset['theme'] = theme;
  element.dataset['theme'] = theme;
  container.tabIndex = -1;
  root.append(container);
  element.setAttribute('popover', 'manual');

  const toTop = (): void => {
    element.remove();
    homeOf(anchor).append(element);
    try {
      element.showPopover();
    } catch {
      // no popovers, or a document that may not show them: the z-index has to do
    }
  };
  toTop();
  document.addEventListener('fullscreenchange', toTop);
  let undo: (() => void) | undefined;

  return {
    element,
    mount(render) {
      undo = render(container);
    },
    size() {
      const zoom = zoomOf(element);
      // Not in viewport units: inside a zoomed page they are zoomed too.
      element.style.setProperty('--nw-card-max-width', `${(windowSize(document).width - 2 * EDGE) / zoom}px`);
      const { width, height } = container.getBoundingClientRect();
      return { width, height: height + hiddenHeight(container) * zoom };
    },
    place({ left, top, maxHeight }) {
      const zoom = zoomOf(element);
      element.style.setProperty('--newsgloss-left', `${left / zoom}px`);
      element.style.setProperty('--newsgloss-top', `${top / zoom}px`);
      element.style.setProperty('--nw-card-max-height', `${maxHeight / zoom}px`);
      element.style.setProperty('--newsgloss-visibility', 'visible');
    },
    focus() {
      const back = focusBack(document, element);
      container.focus({ preventScroll: true });
      return back;
    },
    remove() {
      document.removeEventListener('fullscreenchange', toTop);
      undo?.();
      undo = undefined;
      element.remove();
    },
  };
}
