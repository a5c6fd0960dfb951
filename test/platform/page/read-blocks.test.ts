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

  it('takes no footer for prose, however much it says', () => {
    const long = 'A paragraph of the article that is long enough to be taken for prose by anyone. ';
    const read = texts(readBlocksNow(bodyOf(`
      <div id="canvas"><div class="main"><div class="column"><h1>The headline of the page</h1><div class="text">${`<p>${long}</p>`.repeat(3)}</div>
      <div class="widget"><h3>Recent</h3><a href="/1"><p>A teaser about Hamas</p></a></div></div><ul class="list"><li><a href="/2"><p>Another about Iran</p></a></li></ul></div>
      <div class="footer"><h4>ABOUT US</h4>${`<p>${long}</p>`.repeat(4)}</div></div>`)));
    expect(read).toEqual(['The headline of the page', long.trim(), long.trim(), long.trim(), 'Recent']);
  });

  it('finds the article of a page that is one form, by its markup', () => {
    const long = 'A line of the article that is long enough to be taken for prose by anyone. ';
    const read = texts(readBlocksNow(bodyOf(`
      <form id="aspnet"><div class="top">${'<div><a href="/section"></a>Lebanon</div>'.repeat(30)}</div><div><h1>The headline of the page</h1></div>
      <div itemprop="articleBody"><div>${long.repeat(3)}</div><div>${long.repeat(2)}</div></div>
      <div class="cards"><div><h2>Another headline about Iran</h2></div></div></form>`)));
    expect(read).toEqual(['The headline of the page', long.repeat(3).trim(), long.repeat(2).trim()]);
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
