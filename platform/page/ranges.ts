import type { Block } from './block';

/** Part of one text node. Offsets are UTF-16 units in the node. */
export interface NodeSpan {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** Index of the last node that begins at or before `offset`. */
function nodeAt(block: Block, offset: number): number {
  let low = 0;
  let high = block.nodes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((block.nodes[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The parts of text nodes that `block.text.slice(start, end)` stands in; none of them empty. */
export function spansOf(block: Block, start: number, end: number): readonly NodeSpan[] {
  const spans: NodeSpan[] = [];
  for (let index = nodeAt(block, start); index < block.nodes.length; index += 1) {
    const entry = block.nodes[index];
    if (!entry || entry.start >= end) break;
    const from = Math.max(0, start - entry.start);
    const to = Math.min(entry.node.data.length, end - entry.start);
    if (from < to) spans.push({ node: entry.node, start: from, end: to });
  }
  return spans;
}

/**
 * Where `block.text.slice(start, end)` stands in the page. Static: live ranges would slow each later change of the page.
 * Undefined when no text node stands there or the page has changed the text since it was read.
 */
export function toStaticRange(block: Block, start: number, end: number): StaticRange | undefined {
  const spans = spansOf(block, start, end);
  const first = spans[0];
  const last = spans.at(-1);
  const view = block.element.ownerDocument.defaultView;
  if (!first || !last || !view || !isUnchanged(block, start, end)) return undefined;
  return new view.StaticRange({ startContainer: first.node, startOffset: first.start, endContainer: last.node, endOffset: last.end });
}

/** Separators that the reader put in, and line breaks, which stand in the text with or without a `<br>`. */
const withoutBreaks = (text: string): string => text.replace(/[\n\uFFFC]/g, '');

/** Whether the page still holds the text that was read. */
export function isUnchanged(block: Block, start: number, end: number): boolean {
  const spans = spansOf(block, start, end);
  const text = spans.map((span) => span.node.data.slice(span.start, span.end)).join('');
  return spans.every((span) => span.node.isConnected) && withoutBreaks(text) === withoutBreaks(block.text.slice(start, end));
}
