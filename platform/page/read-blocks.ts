import { findArticle, type Article } from './article-roots';
import type { Block } from './block';
import { measureProse } from './prose';
import { atOnce, inSlices, SLICE_MS, type Steps } from './slices';
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

function* blocksOf({ roots, prose }: Article, characters: number): Steps<Block | undefined, void> {
  let left = characters;
  for (const root of roots) {
    for (const block of walkBlocks(root, root, prose)) {
      yield block;
      left -= block?.text.length ?? 0;
      if (left <= 0) return;
    }
  }
}

function* readingOf(root: Document | Element, characters: number): Steps<Block | undefined, Article> {
  const article = isDocument(root) ? yield* findArticle(root) : { roots: [root], prose: yield* measureProse(root) };
  yield* blocksOf(article, characters);
  return article;
}

export interface ArticleText {
  readonly article: Article;
  readonly blocks: readonly Block[];
}

/**
 * The readable text of a page as blocks in document order, read in slices so that the page never waits. A document is read from its
 * headline and its article; an element is read as it is.
 * @throws the signal's reason when it is aborted.
 */
export async function readArticle(root: Document | Element, signal: AbortSignal, budget: ReadBudget = READ_BUDGET): Promise<ArticleText> {
  const blocks: Block[] = [];
  const take = (block: Block | undefined): void => { if (block) blocks.push(block); };
  const article = await inSlices(readingOf(root, budget.characters), take, signal, budget.sliceMs);
  return { article, blocks };
}

/** The blocks of `readArticle` alone. @throws the signal's reason when it is aborted. */
export async function readBlocks(root: Document | Element, signal: AbortSignal, budget?: ReadBudget): Promise<readonly Block[]> {
  return (await readArticle(root, signal, budget)).blocks;
}

/** The same at once, for saved pages outside a browser. */
export function readBlocksNow(root: Document | Element): readonly Block[] {
  const blocks: Block[] = [];
  atOnce(readingOf(root, READ_BUDGET.characters), (block) => { if (block) blocks.push(block); });
  return blocks;
}
