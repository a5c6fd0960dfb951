export interface CaretPlace {
  readonly node: Node;
  readonly offset: number;
}

/** The caret position that a click at the point would give; undefined outside of text. */
export function caretAtPoint(document: Document, x: number, y: number): CaretPlace | undefined {
  if (typeof document.caretPositionFromPoint === 'function') {
    const place = document.caretPositionFromPoint(x, y);
    return place ? { node: place.offsetNode, offset: place.offset } : undefined;
  }
  // TODO [2027-06-01]: Chromium before 128 and Safari before 26.2 know only the older call.
  const older = document as unknown as { readonly caretRangeFromPoint?: (x: number, y: number) => Range | null };
  const range = older.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}
