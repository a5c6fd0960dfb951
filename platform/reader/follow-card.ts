import type { CardDriver } from './card-driver';

/** Keeps an open card at its mark while the page scrolls and resizes; a mark that left the window takes its card along. */
export function followCard(view: Window, driver: CardDriver, signal: AbortSignal): void {
  let frame = 0;
  const soon = (): void => {
    if (!driver.view()) return;
    frame ||= view.requestAnimationFrame(() => {
      frame = 0;
      const mark = driver.shown();
      if (mark && driver.view()?.follow() === false) driver.send({ type: 'target-gone', mark: mark.number });
    });
  };
  view.addEventListener('scroll', soon, { passive: true, capture: true, signal });
  view.addEventListener('resize', soon, { passive: true, signal });
  view.document.addEventListener('visibilitychange', () => {
    if (view.document.hidden) driver.send({ type: 'page-hidden' });
  }, { signal });
}
