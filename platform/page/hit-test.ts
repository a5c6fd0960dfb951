import { caretAtPoint } from './caret-at-point';
import type { MarkIndex, PageMark } from './mark-index';
import { contains, rectsOf } from './rects';

/** A pointer this far beside a mark still means it, in px: rounded glyph edges. */
const SLOP = 1;

/**
 * The mark under a point of the window. A caret position alone would also name the last word of a line for a pointer far right of it,
 * so the mark's own rectangles decide.
 */
export function hitTest<Target>(document: Document, marks: MarkIndex<Target>, x: number, y: number): PageMark<Target> | undefined {
  const caret = caretAtPoint(document, x, y);
  if (!caret) return undefined;
  return marks.at(caret.node, caret.offset).find((mark) => rectsOf(mark.range).some((rect) => contains(rect, x, y, SLOP)));
}
