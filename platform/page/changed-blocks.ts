import { treatmentOf, type Treatment } from './element-kinds';

/** From this many changed places on the whole is read again: it costs less than sorting them out. */
const MANY = 400;

const COMMENT = 8; // Node.COMMENT_NODE

const isElement = (node: Node | null): node is Element => node?.nodeType === 1;

/** The block element whose text a node is part of. */
function blockOf(node: Node, root: Element): Element {
  let at: Element | null = isElement(node) ? node : node.parentElement;
  while (at && at !== root && treatmentOf(at) !== 'block') at = at.parentElement;
  return at ?? root;
}

/** Elements that come and go in articles without adding to their text: scripts, pictures, frames with advertisements. */
const TEXTLESS: ReadonlySet<Treatment> = new Set(['silent', 'closed']);

/** Whether a node can hold text of its block: the white space that templates leave cannot. */
const holdsText = (node: Node): boolean =>
  isElement(node) ? !TEXTLESS.has(treatmentOf(node)) : (node.nodeValue ?? '').trim() !== '';

const isBlock = (node: Node): node is Element => isElement(node) && treatmentOf(node) === 'block';

/** Blocks that came are places of their own; blocks that went leave nothing to read; anything else changes the text it stands in. */
function placesOf({ type, target, addedNodes, removedNodes }: MutationRecord, root: Element): readonly Element[] {
  if (type !== 'childList') return [blockOf(target, root)];
  const added = [...addedNodes];
  const hasInline = [...added, ...removedNodes].some((node) => !isBlock(node) && node.nodeType !== COMMENT && holdsText(node));
  return hasInline ? [blockOf(target, root)] : added.filter(isBlock);
}

/** The block elements that a batch of changes touched, still in the page, none of them inside another. */
export function changedBlocks(records: readonly MutationRecord[], root: Element): readonly Element[] {
  const places = new Set<Element>();
  for (const record of records) {
    for (const place of placesOf(record, root)) if (place.isConnected) places.add(place);
    if (places.size > MANY) return [root];
  }
  return [...places].filter((place) => {
    for (let at = place.parentElement; at; at = at.parentElement) if (places.has(at)) return false;
    return true;
  });
}
