/** Where a running reader leaves word, in the extension's own world of the page, which the page cannot see. */
const KEY = Symbol.for('newsgloss-reader');

interface Claimed {
  [KEY]?: AbortController;
}

/**
 * Lets one reader at a time have the page. The scout may speak twice for one page, and a settings change runs it again.
 * @returns the signal that everything of this reader listens to; nothing when another one runs already.
 */
export function claimPage(view: Window): AbortSignal | undefined {
  const claimed = view as Claimed;
  if (claimed[KEY]) return undefined;
  const controller = new AbortController();
  claimed[KEY] = controller;
  return controller.signal;
}
