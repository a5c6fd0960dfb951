import type { Browser, Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundlePageCode, launchChromium, openHtml } from './browser-page';

const LONG = 'A paragraph of the article that is long enough to be taken for prose by anyone.';
const HTML = `<!doctype html><body><div id="ticker">1</div><article><h1>Talks on the Temple Mount</h1><p id="a">${LONG}</p><div id="box"><p id="b">${LONG}</p></div><p id="c">${LONG}</p></article>`;

interface Change {
  /** Element whose HTML is set, and to what; its whole self goes where nothing is given. */
  readonly set?: readonly [selector: string, html: string];
  readonly remove?: string;
  readonly append?: readonly [selector: string, html: string];
  /** What the page is said to have changed. */
  readonly changed: readonly string[];
}

let browser: Browser;
let code: string;
let page: Page;

/** Reads the page, changes it and reads again. */
const reread = (change: Change): Promise<{ same: boolean; kept: number; texts: readonly string[]; needsNew: boolean }> =>
  page.evaluate(async ({ set, remove, append, changed }) => {
    const { readArticle, rereadBlocks, needsNewArticle } = globalThis.newsgloss;
    const by = (selector: string): Element => document.querySelector(selector) ?? document.body;
    const { signal } = new AbortController();
    const { article, blocks } = await readArticle(document, signal);
    if (set) by(set[0]).innerHTML = set[1];
    if (remove) by(remove).remove();
    if (append) by(append[0]).insertAdjacentHTML('afterend', append[1]);
    const after = await rereadBlocks(blocks, changed.map(by), article, signal);
    return { same: after === blocks, kept: after.filter((block) => blocks.includes(block)).length, texts: after.map(({ text }) => text), needsNew: needsNewArticle(article) };
  }, change);

describe('reading again what changed', () => {
  beforeAll(async () => {
    code = await bundlePageCode();
    browser = await launchChromium();
  }, 60_000);
  afterAll(() => browser.close());
  beforeEach(async () => { page = await openHtml(browser, HTML, code); });
  afterEach(() => page.close());

  it.each<Change>([
    { set: ['#ticker', '2'], changed: ['#ticker'] },
    { changed: [] },
    { changed: ['#a', '#box', '#c'] },
    { changed: ['html'] },
    { append: ['#a', '<nav><div id="new">New.</div></nav>'], changed: ['#new'] },
  ])('gives the same blocks where nothing of the article changed: %j', async (change) => {
    expect(await reread(change)).toMatchObject({ same: true, needsNew: false });
  });

  it('reads a changed paragraph and leaves the others as they were', async () => {
    expect(await reread({ set: ['#b', 'Changed.'], changed: ['#b'] })).toMatchObject({ same: false, kept: 3, texts: ['Talks on the Temple Mount', LONG, 'Changed.', LONG] });
  });
  it('puts what came in its place and drops what went', async () => {
    expect(await reread({ remove: '#a', append: ['#box', '<p id="new">New.</p>'], changed: ['#new'] })).toMatchObject({ kept: 3, texts: ['Talks on the Temple Mount', LONG, 'New.', LONG] });
  });
  it('reads the whole article where too much changed to say what', async () => {
    expect(await reread({ set: ['#c', 'Changed.'], changed: ['html'] })).toMatchObject({ kept: 3, texts: ['Talks on the Temple Mount', LONG, LONG, 'Changed.'] });
  });
  it('sees that the page has put another article in its place', async () => {
    expect(await reread({ remove: 'article', changed: [] })).toMatchObject({ texts: [], needsNew: true });
  });

  it('asks nobody when a page changes all the time beside its article', async () => {
    const asked = await page.evaluate(async () => {
      let asks = 0;
      const ask = async (): Promise<{ state: 'read'; mentions: [] }> => {
        asks += 1;
        return Promise.resolve({ state: 'read', mentions: [] });
      };
      const session = globalThis.newsgloss.createPageSession(window, { ask, onMarks: () => undefined }, new AbortController().signal);
      const ticker = document.querySelector('#ticker') ?? document.body;
      void session.read();
      for (let round = 0; round < 20; round += 1) {
        ticker.textContent = String(round);
        await session.reread([ticker]);
      }
      return { asks, blocks: session.describe().blocks.length };
    });
    expect(asked).toEqual({ asks: 1, blocks: 4 });
  });
});
