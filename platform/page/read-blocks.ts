import { articleRoots } from './article-roots';
import type { Block } from './block';
import { once } from './once';
import { proseLength } from './prose';
import { inSlices, SLICE_MS } from './slices';
import { walkBlocks } from './walk-blocks';

export interface ReadBudget {
  /** Longest stretch of work at once, in ms. */
  readonly sliceMs: number;
  /** Text read in all, in UTF-16 units; reading stops quietly after the block that passes it. */
  readonly characters: number;
}

/** Far above any article; a page that has more is a log or a book. */
export const READ_BUDGET: ReadBudget = { sliceMs: SLICE_MS, characters: 3_000_000 };

const isDocument = (root: Document | Element): root is Document => root.nodeType === 9;

function* blocksOf(roots: readonly Element[], characters: number): Generator<Block | undefined, void, void> {
  let left = characters;
  for (const root of roots) {
    for (const block of walkBlocks(root, once(() => proseLength(root)))) {
      yield block;
      left -= block?.text.length ?? 0;
      if (left <= 0) return;
    }
  }
}

/**
 * The readable text of a page as blocks in document order, read in slices so that the page never waits. A document is read from its
 * headline and its article; an element is read as it is.
 * @throws the signal's reason when it is aborted.
 */
export async function readBlocks(root: Document | Element, signal: AbortSignal, budget: ReadBudget = READ_BUDGET): Promise<readonly Block[]> {
  const roots = isDocument(root) ? articleRoots(root) : [root];
  const blocks: Block[] = [];
  await inSlices(
    blocksOf(roots, budget.characters),
    (block) => { if (block) blocks.push(block); },
    signal,
    budget.sliceMs,
  );
  return blocks;
}

/** The same at once, for saved pages outside a browser. */
export function readBlocksNow(root: Document | Element): readonly Block[] {
  const roots = isDocument(root) ? articleRoots(root) : [root];
  return [...blocksOf(roots, READ_BUDGET.characters)].filter((block) => block !== undefined);
}
