import type { Box } from './geometry';

/** A mark that the page paints, in the words around it. */
export interface Mark {
  readonly text: string;
  /** Up to forty characters of the same block before and after it. */
  readonly before: string;
  readonly after: string;
  /** Where it begins in the text of the page's body. */
  readonly at: number;
  /** The highlight that paints it. */
  readonly highlight: string;
  /** Whether its card is open. */
  readonly open: boolean;
}

/** Runs in the page: what its own CSS.highlights paint for Newsgloss, in document order. */
export function marksInPage(page: Document): Mark[] {
  const rangeOf = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): Range => {
    const range = page.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range;
  };
  const between = (from: Node, mark: Range, side: 'before' | 'after'): string => {
    const range = page.createRange();
    range.selectNodeContents(from);
    if (side === 'before') range.setEnd(mark.startContainer, mark.startOffset);
    else range.setStart(mark.endContainer, mark.endOffset);
    return range.toString();
  };
  const found: Mark[] = [];
  for (const [highlight, ranges] of CSS.highlights) {
    if (!highlight.startsWith('newsgloss')) continue;
    for (const painted of ranges) {
      if (!painted.startContainer.isConnected || painted.collapsed) continue;
      const range = rangeOf(painted);
      const block = range.startContainer.parentElement?.closest('p, li, h1, h2, h3, figcaption, blockquote, td, dd, div') ?? page.body;
      found.push({
        text: range.toString(),
        before: between(block, range, 'before').slice(-40),
        after: between(block, range, 'after').slice(0, 40),
        at: between(page.body, range, 'before').length,
        highlight,
        open: false,
      });
    }
  }
  // The mark whose card is open is painted once more, over itself.
  const open = new Set(found.filter(({ highlight }) => highlight.startsWith('newsgloss-open')).map(({ at }) => at));
  return found
    .filter(({ highlight }) => !highlight.startsWith('newsgloss-open'))
    .map((mark) => ({ ...mark, open: open.has(mark.at) }))
    .sort((one, other) => one.at - other.at);
}

/** Runs in the page: the first line's rectangle of the text of `length` characters at `at`, after scrolling it into the window. */
export function boxInPage(page: Document, { at, length }: { readonly at: number; readonly length: number }): Box | undefined {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  let left = at;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const size = node.nodeValue?.length ?? 0;
    if (left >= size) {
      left -= size;
      continue;
    }
    const range = page.createRange();
    range.setStart(node, left);
    range.setEnd(node, Math.min(size, left + length));
    const lineBox = (): DOMRect | undefined => range.getClientRects()[0];
    const now = lineBox();
    if (now && (now.top < 60 || now.bottom > innerHeight - 60)) window.scrollBy({ top: now.top - innerHeight / 3, behavior: 'instant' });
    const box = lineBox();
    return box && { x: box.x, y: box.y, width: box.width, height: box.height };
  }
  return undefined;
}
