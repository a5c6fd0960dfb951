import { CARD_TAG } from './card-host';
import { changedBlocks } from './changed-blocks';

export type PageChange =
  /** Block elements whose text came or changed, none inside another; none at all when parts only went, which `isConnected` of what was read tells. */
  | { readonly type: 'blocks'; readonly elements: readonly Element[] }
  /** The page shows another article under another address. */
  | { readonly type: 'route' }
  /** The page changes without end; it is no longer watched. */
  | { readonly type: 'gave-up' };

/** Quiet time after a change before it is reported, in ms: pages change in bursts. */
const QUIET_MS = 250;
/** A page that is never quiet is reported after this, in ms. */
const LONGEST_WAIT_MS = 1000;
/** More batches than this within the window are a fight, not an article. */
const FIGHT_BATCHES = 40;
const FIGHT_WINDOW_MS = 30_000;

/** The part of an address that names the article. A fragment does so only in old single-page sites (#/ and #!). */
function routeOf({ origin, pathname, search, hash }: Location): string {
  return origin + pathname + search + (/^#[!/]/.test(hash) ? hash : '');
}

const isOurs = (node: Node): boolean => node.nodeName.toLowerCase() === CARD_TAG;

const isOnlyOurs = ({ addedNodes, removedNodes, type }: MutationRecord): boolean =>
  type === 'childList' && [...addedNodes, ...removedNodes].every(isOurs);

/** Watches a page for text that comes or changes and for a new route, in batches, until `signal` stops it or it gives up. */
export function watch(root: Element, onChanged: (change: PageChange) => void, signal: AbortSignal): void {
  const view = root.ownerDocument.defaultView;
  if (!view || signal.aborted) return;
  const stop = new AbortController();
  let records: MutationRecord[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let batches: number[] = [];
  let route = routeOf(view.location);

  const hasNewRoute = (): boolean => {
    const now = routeOf(view.location);
    const isNew = now !== route;
    route = now;
    return isNew;
  };

  const flush = (): void => {
    timer = undefined;
    const now = performance.now();
    batches = [...batches.filter((at) => now - at < FIGHT_WINDOW_MS), now];
    const batch = records;
    records = [];
    if (hasNewRoute()) {
      batches = [];
      onChanged({ type: 'route' });
    } else if (batches.length > FIGHT_BATCHES) {
      stop.abort();
      onChanged({ type: 'gave-up' });
    } else {
      const elements = changedBlocks(batch, root);
      if (elements.length > 0 || batch.some(({ removedNodes }) => removedNodes.length > 0)) onChanged({ type: 'blocks', elements });
    }
  };

  const soon = (): void => {
    const now = performance.now();
    if (timer === undefined) waitingSince = now;
    clearTimeout(timer);
    timer = setTimeout(flush, Math.max(0, Math.min(QUIET_MS, waitingSince + LONGEST_WAIT_MS - now)));
  };

  const observer = new view.MutationObserver((seen) => {
    const theirs = seen.filter((record) => !isOnlyOurs(record));
    if (theirs.length === 0) return;
    records.push(...theirs);
    soon();
  });
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['hidden', 'open', 'aria-hidden'] });
  view.addEventListener('popstate', soon, { signal: stop.signal });
  view.addEventListener('hashchange', soon, { signal: stop.signal });
  stop.signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    records = [];
  }, { once: true });
  signal.addEventListener('abort', () => { stop.abort(); }, { once: true, signal: stop.signal });
}
