/** What the page's own scripts can see of us. Times in ms since the page began. */
export interface Seen {
  readonly loaded: number;
  /** When marks were first found painted; looked for every 4 ms. */
  readonly marked: number;
  readonly marks: number;
  /** Sum of all layout shifts. */
  readonly shift: number;
  /** The longest task above 50 ms after the page had loaded; 0 for none. */
  readonly longTask: number;
  /** Elements and texts in the page when it had loaded, and now. */
  readonly nodesBefore: number;
  readonly nodesNow: number;
  /** When the last pointer movement came, and when the card that followed was painted. */
  readonly moved: number;
  readonly cardPainted: number;
}

declare global {
  var newsglossSeen: (() => Seen) | undefined;
}

/** Installs the look-out in the page, before its own scripts. Must not use anything outside of itself. */
export function installProbe(page: Document): void {
  let [loaded, marked, shift, longTask, nodesBefore, moved, cardPainted] = [0, 0, 0, 0, 0, 0, 0];
  const countMarks = (): number => {
    let count = 0;
    for (const [name, ranges] of CSS.highlights) if (name.startsWith('newsgloss') && !name.startsWith('newsgloss-open')) count += ranges.size;
    return count;
  };
  const countNodes = (): number => {
    const walker = page.createTreeWalker(page, NodeFilter.SHOW_ALL);
    let count = 0;
    while (walker.nextNode()) count += 1;
    return count;
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { readonly value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) if (loaded > 0 && startTime >= loaded) longTask = Math.max(longTask, duration);
  }).observe({ type: 'longtask', buffered: true });
  const lookForMarks = (): void => {
    if (countMarks() > 0) marked = performance.now();
    else setTimeout(lookForMarks, 4);
  };
  page.addEventListener('DOMContentLoaded', lookForMarks);
  addEventListener('load', () => {
    loaded = performance.now();
    nodesBefore = countNodes();
  });
  addEventListener('pointermove', () => { moved = performance.now(); }, { capture: true });
  new MutationObserver((records) => {
    const added = records.some(({ addedNodes }) => Array.from(addedNodes).some((node) => node.nodeName.toLowerCase() === 'newsgloss-card'));
    if (!added) return;
    // A message sent in a frame arrives after that frame was painted.
    const painted = new MessageChannel();
    painted.port1.onmessage = () => { cardPainted = performance.now(); };
    requestAnimationFrame(() => { painted.port2.postMessage(null); });
  }).observe(page, { childList: true, subtree: true });
  globalThis.newsglossSeen = () =>
    ({ loaded, marked, marks: countMarks(), shift, longTask, nodesBefore, nodesNow: countNodes(), moved, cardPainted });
}

/** Runs in a page with the look-out. */
export function seenInPage(): Seen | undefined {
  return globalThis.newsglossSeen?.();
}

/** Runs in the page: the middle of the nth mark in the window that is in no link. */
export function markInPage(page: Document, nth: number): { readonly x: number; readonly y: number } | undefined {
  const boxes = [...CSS.highlights].flatMap(([name, ranges]) => (name === 'newsgloss' ? [...ranges] : [])).flatMap((painted) => {
    const range = page.createRange();
    range.setStart(painted.startContainer, painted.startOffset);
    range.setEnd(painted.endContainer, painted.endOffset);
    const [box] = range.getClientRects();
    const inLink = painted.startContainer.parentElement?.closest('a') !== null;
    return box && !inLink && box.top > 80 && box.bottom < innerHeight - 80 ? [box] : [];
  });
  const box = boxes[nth % Math.max(1, boxes.length)];
  return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}
