import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** A component drawn into a document of its own. */
export interface Drawn {
  readonly root: HTMLElement;
  /** Draws again, as an owner does after a callback. */
  readonly redraw: (element: ComponentChild) => void;
  /** Presses a key on an element. @returns whether the component kept the key for itself. */
  readonly press: (target: Element, key: string) => boolean;
  readonly click: (target: Element) => void;
}

/** Draws a component without a browser: linkedom's document stands in for the page's. */
export function draw(element: ComponentChild): Drawn {
  const { document, window } = parseHTML('<!doctype html><html><body><div id="root"></div></body></html>');
  Object.assign(globalThis, { document, window });
  // linkedom has no layout, so nothing can be scrolled to.
  Object.assign(window.Element.prototype, { scrollIntoView: () => undefined });
  const root = document.getElementById('root');
  if (!root) throw new Error('The document has no root.');
  const redraw = (next: ComponentChild): void => void act(() => render(next, root));
  redraw(element);
  return {
    root,
    redraw,
    press: (target, key) => {
      const event = Object.assign(new window.Event(listenedName(target, 'KeyDown'), { bubbles: true, cancelable: true }), { key });
      void act(() => void target.dispatchEvent(event));
      return event.defaultPrevented;
    },
    click: (target) => void act(() => void target.dispatchEvent(new window.Event(listenedName(target, 'Click'), { bubbles: true }))),
  };
}

/** Preact listens to "keydown" only where the document knows an onkeydown, which linkedom does not; else to "KeyDown". */
const listenedName = (target: Element, name: string): string => (`on${name.toLowerCase()}` in target ? name.toLowerCase() : name);
