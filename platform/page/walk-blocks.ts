import { GAP, type Block, type BlockNode } from './block';
import { blockKind, isBoldLine } from './block-kind';
import { tagOf, treatmentOf, type Treatment } from './element-kinds';
import { isInvisible, isNotProse } from './not-prose';
import { isTeaser, leadsElsewhere, lengthOf } from './link-share';
import { isArticle, type Prose } from './prose';
import { isReadAlso } from './read-also';
import type { Steps } from './slices';

const ELEMENT = 1; // Node.ELEMENT_NODE
const TEXT = 3; // Node.TEXT_NODE

const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;
const isText = (node: Node): node is Text => node.nodeType === TEXT;

/** Collects the text of one block; `take` hands it over and begins the next. */
class OpenBlock {
  private text = '';
  private nodes: BlockNode[] = [];
  /** Places in `nodes` of those that stand in links. */
  private linked: number[] = [];

  /** @param holdsArticle whether an element is around much of the article. */
  constructor(private readonly holdsArticle: (around: Element) => boolean) {}

  addText(node: Text, inLink: boolean): void {
    if (node.data === '') return;
    if (inLink) this.linked.push(this.nodes.length);
    this.nodes.push({ node, start: this.text.length });
    this.text += node.data;
  }

  addSeparator(separator: string): void {
    if (this.nodes.length > 0) this.text += separator;
  }

  take(element: Element): Block | undefined {
    const { text, nodes, linked } = this;
    if (nodes.length === 0) return undefined;
    this.text = '';
    this.nodes = [];
    if (linked.length > 0) this.linked = [];
    // A headline may lead to its own page; other lines that are hardly more than links are menus, tags and teasers.
    const isRead = /[^\s\uFFFC]/.test(text) && !(linked.length > 0 && (isTeaser(nodes, linked) || isReadAlso(text, lengthOf(nodes, linked))) && !element.closest('h1'));
    if (!isRead) return undefined;
    const kind = blockKind(element, this.holdsArticle);
    return { text, kind: kind === 'paragraph' && isBoldLine(text, nodes) ? 'heading' : kind, element, nodes };
  }
}

/** Longest floated text that is an initial: a letter, perhaps with a quotation mark. */
const INITIAL = 3;

/** Inline elements that sites often show as blocks even without a class: kickers, parts of headlines. */
const OFTEN_BLOCKS: ReadonlySet<string> = new Set(['SPAN', 'A', 'FONT', 'LABEL', 'TIME', 'STRONG']);

const isWords = (node: Node | null): boolean => node !== null && isText(node) && /\S/.test(node.data);

/** Beside words of its line: then it is part of that line, and the browser need not be asked. */
const isInText = (element: Element): boolean => isWords(element.previousSibling) || isWords(element.nextSibling);

/** Asks the browser for what the tag leaves open: a span that is shown as a block separates words. */
function isShownAsBlock(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return false; // no browser, no style
  if (!element.hasAttribute('class') && (!OFTEN_BLOCKS.has(tagOf(element)) || isInText(element))) return false;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style || style.display.startsWith('inline') || style.display === 'contents' || style.display.startsWith('ruby')) return false;
  // A floated initial is computed as a block, and is still the first letter of its word.
  return style.cssFloat === 'none' || element.textContent.trim().length > INITIAL;
}

/** Elements between two chances to stop: few enough to keep to a few milliseconds, enough not to be counted in them. */
const STRIDE = 32;

/** How an element below `root` is read on this page: by its kind, its attributes and its style. */
export function treat(element: Element, root: Element, prose: Prose): Treatment {
  const treatment = treatmentOf(element);
  if (treatment === 'silent' || treatment === 'break') return treatment;
  const inline = treatment === 'inline';
  if (isInvisible(element, inline)) return 'silent';
  if (treatment === 'closed' || ((!inline || element.hasAttributes()) && isNotProse(element, root, prose))) return 'closed';
  return inline && isShownAsBlock(element) ? 'block' : treatment;
}

/** Elements whose children are being read, the block among them that lines belong to, and the child that comes next. */
interface Level {
  readonly element: Element;
  readonly block: Element;
  readonly isBlock: boolean;
  readonly inLink: boolean;
  next: ChildNode | null;
}

const isLink = (element: Element): boolean => element.hasAttributes() && leadsElsewhere(element);

/**
 * Walks the text of `element`, which stands in the article's `root` or is it, and yields each block when it is whole, and undefined now
 * and then, so that the caller can stop to let the page work.
 */
export function* walkBlocks(element: Element, root: Element, prose: Prose): Steps<Block | undefined, void> {
  const open = new OpenBlock((around) => isArticle(around, root, prose));
  let seen = 0;
  const path: Level[] = [{ element, block: element, isBlock: true, inLink: element.closest('a[href]') !== null, next: element.firstChild }];

  for (let level = path.at(-1); level; level = path.at(-1)) {
    const node = level.next;
    if (!node) {
      const block = level.isBlock ? open.take(level.block) : undefined;
      if (block) yield block;
      path.pop();
      continue;
    }
    level.next = node.nextSibling;
    if (isText(node)) {
      open.addText(node, level.inLink);
    } else if (isElement(node)) {
      const treatment = treat(node, root, prose);
      if (treatment === 'break') open.addSeparator('\n');
      else if (treatment === 'closed') open.addSeparator(GAP);
      else if (treatment !== 'silent') {
        const isBlock = treatment === 'block';
        const block = isBlock ? open.take(level.block) : undefined;
        if (block) yield block;
        path.push({ element: node, block: isBlock ? node : level.block, isBlock, inLink: level.inLink || isLink(node), next: node.firstChild });
      }
      seen += 1;
      if (seen % STRIDE === 0) yield undefined;
    }
  }
}
