import { describe, expect, it } from 'vitest';
import type { Block } from '../../../platform/page/block';
import { readBlocks, readBlocksNow } from '../../../platform/page/read-blocks';
import { spansOf } from '../../../platform/page/ranges';
import { bodyOf } from './dom';
import { BLOCK_CASES } from './block-cases';

const body = (document: Document): Element => document.body;
const texts = (blocks: readonly Block[]): readonly string[] => blocks.map((block) => block.text.replace(/\s*\n\s*/g, '|').trim());

/** Cuts every text node into letters with empty nodes between: what frameworks leave behind. */
function shred(document: Document): void {
  const nodes: Text[] = [];
  const collect = (node: Node): void => {
    if (node.nodeType === 3) nodes.push(node as Text);
    else for (const child of node.childNodes) collect(child);
  };
  collect(document.body);
  for (const node of nodes) {
    if (node.parentElement?.closest('script,style,textarea')) continue;
    for (const letter of node.data) {
      node.before(document.createTextNode(letter), document.createTextNode(''));
    }
    node.remove();
  }
}

describe('reading blocks', () => {
  it.each(BLOCK_CASES)('$title', ({ html, blocks }) => {
    const read = readBlocksNow(body(bodyOf(html)));
    expect(texts(read)).toEqual(blocks.map(([, text]) => text));
    expect(read.map((block) => block.kind)).toEqual(blocks.map(([kind]) => kind));
  });

  it.each(BLOCK_CASES)('$title, shredded to letters', ({ html, blocks }) => {
    const document = bodyOf(html);
    shred(document);
    expect(texts(readBlocksNow(body(document)))).toEqual(blocks.map(([, text]) => text));
  });

  it.each(BLOCK_CASES)('$title: every offset leads back to its text node', ({ html }) => {
    for (const block of readBlocksNow(body(bodyOf(html)))) {
      for (const { node, start } of block.nodes) expect(block.text.startsWith(node.data, start)).toBe(true);
      for (let start = 0; start < block.text.length; start += 3) {
        const end = Math.min(block.text.length, start + 7);
        const joined = spansOf(block, start, end).map((span) => span.node.data.slice(span.start, span.end)).join('');
        expect(joined.replace(/\n/g, '')).toBe(block.text.slice(start, end).replace(/[\n\uFFFC]/g, ''));
      }
    }
  });

  it('reads a document from its headline and its article, without what surrounds them', () => {
    const long = 'A paragraph of the article that is long enough to be taken for prose by anyone. ';
    const document = bodyOf(`
      <header><nav><a href="/">Hamas in the menu</a></nav></header>
      <h1>The headline of the page</h1>
      <div class="layout"><div class="story">${`<p>${long}</p>`.repeat(6)}<div class="related"><p>${long}</p></div></div>
      <div class="rail"><p>Something else entirely, in the margin of the page.</p></div></div>`);
    const read = texts(readBlocksNow(document));
    expect(read[0]).toBe('The headline of the page');
    expect(read.slice(1)).toEqual(Array.from({ length: 6 }, () => long.trim()));
  });

  it('gives the same in slices, and stops when it is told to', async () => {
    const document = bodyOf('<p>One paragraph.</p><p>Another paragraph.</p>');
    const read = await readBlocks(document.body, new AbortController().signal, { sliceMs: 0, characters: 1000 });
    expect(texts(read)).toEqual(['One paragraph.', 'Another paragraph.']);
    await expect(readBlocks(document.body, AbortSignal.abort(new Error('stopped')))).rejects.toThrow('stopped');
  });

  it('stops quietly at the limit of its budget', async () => {
    const document = bodyOf('<p>One paragraph.</p>'.repeat(50));
    expect(await readBlocks(document.body, new AbortController().signal, { sliceMs: 8, characters: 100 })).toHaveLength(8);
  });
});
