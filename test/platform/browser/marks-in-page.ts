import type { Page } from '@playwright/test';

/** Finds `names` in the page's blocks the plainest way, and marks them. Leaves what it made in `globalThis.marked`. */
export async function markNames(page: Page, names: readonly string[]): Promise<number> {
  return page.evaluate((wanted) => {
    const { createMarkIndex, createMarks, readBlocksNow, spansOf, toStaticRange } = globalThis.newsgloss;
    const blocks = readBlocksNow(document);
    const marks = createMarks(window);
    const index = createMarkIndex<string>();
    let count = 0;
    blocks.forEach((block, number) => {
      const found = wanted.flatMap((name) => {
        const pattern = new RegExp(name.replace(/ /g, '[\\s\\u00AD]+'), 'g');
        return [...block.text.matchAll(pattern)].flatMap((match) => {
          const end = match.index + match[0].length;
          const range = toStaticRange(block, match.index, end);
          return range ? [{ target: `${name}@${block.element.id}`, range, spans: spansOf(block, match.index, end) }] : [];
        });
      });
      count += found.length;
      marks.set(number, { element: block.element, known: found.map((mark) => mark.range), drafts: [] });
      index.set(number, found);
    });
    Object.assign(globalThis, { marked: { blocks, marks, index } });
    return count;
  }, names);
}

export interface Marked {
  readonly blocks: ReturnType<typeof globalThis.newsgloss.readBlocksNow>;
  readonly marks: ReturnType<typeof globalThis.newsgloss.createMarks>;
  readonly index: ReturnType<typeof globalThis.newsgloss.createMarkIndex<string>>;
}

declare global {
  var marked: Marked;
}
