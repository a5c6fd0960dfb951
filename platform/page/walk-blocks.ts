import { GAP, type Block, type BlockNode } from './block';
import { blockKind } from './block-kind';
import { treatmentOf, type Treatment } from './element-kinds';
import { isInvisible, isNotProse } from './not-prose';

const ELEMENT = 1; // Node.ELEMENT_NODE
const TEXT = 3; // Node.TEXT_NODE

const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;
const isText = (node: Node): node is Text => node.nodeType === TEXT;

/** Collects the text of one block; `take` hands it over and begins the next. */
class OpenBlock {
  private text = '';
  private nodes: BlockNode[] = [];

  addText(node: Text): void {
    if (node.data === '') return;
    this.nodes.push({ node, start: this.text.length });
    this.text += node.data;
  }

  addSeparator(separator: string): void {
    if (this.nodes.length > 0) this.text += separator;
  }

  take(element: Element): Block | undefined {
    const { text, nodes } = this;
    this.text = '';
    this.nodes = [];
    return /[^\s\uFFFC]/.test(text) ? { text, kind: blockKind(element), element, nodes } : undefined;
  }
}

/** Longest floated text that is an initial: a letter, perhaps with a quotation mark. */
const INITIAL = 3;

/** Asks the browser for what the tag leaves open: a span that is shown as a block separates words. */
function isShownAsBlock(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view || typeof element.checkVisibility !== 'function') return false;
  const { display, cssFloat } = view.getComputedStyle(element);
  // A floated initial is computed as a block, and is still the first letter of its word.
  if (cssFloat !== 'none' && element.textContent.trim().length <= INITIAL) return false;
  return !display.startsWith('inline') && display !== 'contents' && !display.startsWith('ruby');
}

/** How an element is read on this page: by its kind, its attributes and its style. */
export function treat(element: Element, articleProse: number): Treatment {
  const treatment = treatmentOf(element);
  if (treatment === 'silent' || treatment === 'break') return treatment;
  if (isInvisible(element)) return 'silent';
  if (treatment === 'closed' || isNotProse(element, articleProse)) return 'closed';
  return treatment === 'inline' && isShownAsBlock(element) ? 'block' : treatment;
}

/**
 * Walks the text below `root` and yields each block when it is whole, and undefined after each element, so that the caller can stop to
 * let the page work. `articleProse` as in `isNotProse`.
 */
export function* walkBlocks(root: Element, articleProse: number): Generator<Block | undefined, void, void> {
  const open = new OpenBlock();
  // Elements whose children are being read, the block among them that lines belong to, and the child that comes next.
  const path: { readonly element: Element; readonly block: Element; readonly isBlock: boolean; next: ChildNode | null }[] = [];
  path.push({ element: root, block: root, isBlock: true, next: root.firstChild });

  for (let level = path.at(-1); level; level = path.at(-1)) {
    const node = level.next;
    if (!node) {
      if (level.isBlock) yield open.take(level.block);
      path.pop();
      continue;
    }
    level.next = node.nextSibling;
    if (isText(node)) {
      open.addText(node);
    } else if (isElement(node)) {
      const treatment = treat(node, articleProse);
      if (treatment === 'break') open.addSeparator('\n');
      else if (treatment === 'closed') open.addSeparator(GAP);
      else if (treatment !== 'silent') {
        const isBlock = treatment === 'block';
        if (isBlock) yield open.take(level.block);
        path.push({ element: node, block: isBlock ? node : level.block, isBlock, next: node.firstChild });
      }
      yield undefined;
    }
  }
}
