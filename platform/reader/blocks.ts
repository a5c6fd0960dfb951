import type { Block } from '../page/block';
import { isInArticle } from '../page/in-article';
import { readBlocks } from '../page/read-blocks';

const isBefore = (a: Block, b: Block): number => {
  const [first] = a.nodes;
  const [second] = b.nodes;
  if (!first || !second || first.node === second.node) return 0;
  return first.node.compareDocumentPosition(second.node) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
};

/** The blocks after a change of the page: what changed is read again, what went is dropped, the rest stays as it was read. */
export async function rereadBlocks(blocks: readonly Block[], changed: readonly Element[], roots: readonly Element[], signal: AbortSignal): Promise<readonly Block[]> {
  const isStale = ({ element }: Block): boolean => !element.isConnected || changed.some((other) => other.contains(element));
  const kept = blocks.filter((block) => !isStale(block));
  const fresh: Block[] = [];
  for (const element of changed) {
    if (element.isConnected && isInArticle(element, roots)) fresh.push(...(await readBlocks(element, signal)));
  }
  return [...kept, ...fresh].sort(isBefore);
}
