import type { Article } from '../page/article-roots';
import type { Block } from '../page/block';
import { createRootFinder } from '../page/in-article';
import { inSlices, type Steps } from '../page/slices';
import { walkBlocks } from '../page/walk-blocks';

/** FOLLOWING of Node.compareDocumentPosition, which a document without a window does not name. */
const FOLLOWING = 4;

const isBefore = (a: Block, b: Block): number => {
  const [first] = a.nodes;
  const [second] = b.nodes;
  if (!first || !second || first.node === second.node) return 0;
  return first.node.compareDocumentPosition(second.node) & FOLLOWING ? -1 : 1;
};

/** Whether an element stands in one of `places`, remembered for all that is asked about its ancestors. */
function insideMemory(places: readonly Element[]): (element: Element) => boolean {
  const known = new Map<Element, boolean>(places.map((place) => [place, true]));
  const isInside = (element: Element): boolean => {
    const inside = known.get(element) ?? (element.parentElement !== null && isInside(element.parentElement));
    known.set(element, inside);
    return inside;
  };
  return isInside;
}

/** What is to be read again: what changed in the article, and a root as a whole where a change is around it. */
function placesOf(changed: readonly Element[], article: Article): readonly Element[] {
  const around = article.roots.filter((root) => changed.some((place) => place !== root && place.contains(root)));
  return around.length === 0 ? changed : [...around, ...changed.filter((place) => !around.some((root) => place.contains(root) || root.contains(place)))];
}

function* freshBlocks(places: readonly Element[], article: Article): Steps<Block | undefined, void> {
  const rootOf = createRootFinder(article);
  for (const place of places) {
    const root = place.isConnected ? rootOf(place) : undefined;
    if (root) yield* walkBlocks(place, root, article.prose);
    else yield undefined;
  }
}

const isSame = (a: Block, b: Block): boolean =>
  a.text === b.text && a.kind === b.kind && a.element === b.element && a.nodes.length === b.nodes.length && a.nodes.every(({ node }, at) => node === b.nodes[at]?.node);

/**
 * The blocks after a change of the page: what changed is read again, what went is dropped, the rest stays as it was read. Gives `blocks`
 * itself when no text of the article changed.
 */
export async function rereadBlocks(blocks: readonly Block[], changed: readonly Element[], article: Article, signal: AbortSignal): Promise<readonly Block[]> {
  const places = placesOf(changed, article);
  const isInside = insideMemory(places);
  const isStale = ({ element }: Block): boolean => !element.isConnected || isInside(element);
  const kept = blocks.filter((block) => !isStale(block));
  const before = new Map(blocks.filter(isStale).map((block) => [block.nodes[0]?.node, block]));
  const fresh: Block[] = [];
  await inSlices(freshBlocks(places, article), (block) => {
    const same = block && before.get(block.nodes[0]?.node);
    if (block) fresh.push(same && isSame(same, block) ? same : block);
  }, signal);
  const after = fresh.length === 0 ? kept : [...kept, ...fresh].sort(isBefore);
  return after.length === blocks.length && after.every((block, at) => block === blocks[at]) ? blocks : after;
}

/** Whether two readings have the same text: then the same mentions stand in them. */
export const isSameText = (a: readonly Block[], b: readonly Block[]): boolean =>
  a.length === b.length && a.every(({ text, kind }, at) => text === b[at]?.text && kind === b[at].kind);

/** Whether the page has put another article in the place of the one that was found, or had none yet. */
export const needsNewArticle = ({ roots, prose }: Article): boolean =>
  roots.some((root) => !root.isConnected) || roots.every((root) => prose.below(root) === 0);
