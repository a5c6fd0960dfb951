/** A rectangle in the window, in CSS pixels. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const contains = (rect: Rect, x: number, y: number, slop = 0): boolean =>
  x >= rect.left - slop && x <= rect.left + rect.width + slop && y >= rect.top - slop && y <= rect.top + rect.height + slop;

/** The smallest rectangle around all of `rects`; undefined for none. */
export function around(rects: readonly Rect[]): Rect | undefined {
  if (rects.length === 0) return undefined;
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.left + rect.width));
  const bottom = Math.max(...rects.map((rect) => rect.top + rect.height));
  return { left, top, width: right - left, height: bottom - top };
}

/**
 * Where a range is shown, line by line; empty when it is not shown or no longer in the page. One live range is made and let go again at
 * once: live ranges that stay slow each later change of the page.
 */
export function rectsOf(range: StaticRange): readonly Rect[] {
  const document = range.startContainer.ownerDocument;
  if (!document || !range.startContainer.isConnected || !range.endContainer.isConnected) return [];
  const live = document.createRange();
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return [...live.getClientRects()]
      .filter((rect) => rect.width > 0 && rect.height > 0)
      .map(({ left, top, width, height }) => ({ left, top, width, height }));
  } catch {
    return []; // the text got shorter than the range
  }
}
