import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundlePageCode, launchChromium, openHtml } from './browser-page';

const playground = readFileSync(new URL('../../playground/index.html', import.meta.url), 'utf8');

let browser: Browser;
let page: Page;

declare global {
  var card: ReturnType<typeof globalThis.newsgloss.createCardHost>;
  var changes: string[];
  var stopWatching: AbortController;
}

/** A page that forbids all styles but its own files, so that only what a policy lets through is seen. */
const STRICT = { 'content-security-policy': "default-src 'none'; style-src 'self'" };

beforeAll(async () => {
  browser = await launchChromium();
  page = await openHtml(browser, playground, await bundlePageCode(), STRICT);
}, 60_000);

afterAll(() => browser.close());

const openCard = (id: string): Promise<void> =>
  page.evaluate((anchorId) => {
    const anchor = document.getElementById(anchorId);
    if (!anchor) throw new Error(`no ${anchorId}`);
    globalThis.card = globalThis.newsgloss.createCardHost(document, {
      anchor, theme: globalThis.newsgloss.themeAt(anchor), styles: '.probe { width: 300px; height: 120px; color: rgb(1, 2, 3); }',
    });
    globalThis.card.mount((container) => {
      container.innerHTML = '<div class="probe"><button>Pin</button> A note</div>';
      return () => { container.replaceChildren(); };
    });
  }, id);

describe('the card host', () => {
  it('is one element in the top layer, styled under a strict policy and against hostile page styles', async () => {
    await openCard('plain');
    const shown = await page.evaluate(() => {
      const { element } = globalThis.card;
      globalThis.card.place({ left: 40, top: 50, side: 'below', maxHeight: 500 });
      const style = getComputedStyle(element);
      const { left, top, width, height } = element.getBoundingClientRect();
      return { display: style.display, position: style.position, visibility: style.visibility, open: element.matches(':popover-open'), left, top, width, height, closed: element.shadowRoot };
    });
    expect(shown).toEqual({ display: 'block', position: 'fixed', visibility: 'visible', open: true, left: 40, top: 50, width: 300, height: 120, closed: null });
  });

  it('gives the focus and puts it back', async () => {
    await page.focus('#a-link');
    expect(await page.evaluate(() => {
      const back = globalThis.card.focus();
      const inside = document.activeElement?.localName;
      back();
      return [inside, document.activeElement?.id];
    })).toEqual(['newsgloss-card', 'a-link']);
  });

  it('leaves the page letter by letter as it was', async () => {
    expect(await page.evaluate(() => {
      globalThis.card.remove();
      const before = document.documentElement.outerHTML;
      const anchor = document.getElementById('plain');
      if (!anchor) return 'no anchor';
      const card = globalThis.newsgloss.createCardHost(document, { anchor, theme: 'light', styles: '' });
      card.place({ left: 1, top: 1, side: 'above', maxHeight: 1 });
      card.remove();
      return before === document.documentElement.outerHTML;
    })).toBe(true);
  });

  it('can be used above a fullscreen element', async () => {
    const top = await page.evaluate(async () => {
      const anchor = document.getElementById('plain');
      if (!anchor) return 'no anchor';
      const card = globalThis.newsgloss.createCardHost(document, { anchor, theme: 'light', styles: 'div { width: 100px; height: 100px }' });
      card.place({ left: 10, top: 10, side: 'below', maxHeight: 400 });
      const changed = new Promise((resolve) => { document.addEventListener('fullscreenchange', resolve, { once: true }); });
      await document.querySelector('main')?.requestFullscreen();
      await changed;
      await new Promise(requestAnimationFrame);
      const found = document.elementFromPoint(50, 50)?.localName;
      await document.exitFullscreen();
      await new Promise((resolve) => { document.addEventListener('fullscreenchange', resolve, { once: true }); });
      const home = card.element.parentElement?.localName;
      card.remove();
      return `${found ?? 'nothing'}, then in ${home ?? 'nothing'}`;
    });
    expect(top).toBe('newsgloss-card, then in html');
  });
});

describe('the theme under a mark', () => {
  it.each([
    ['background: rgb(17, 17, 17)', 'dark'], ['background: rgb(250, 250, 240)', 'light'], ['background: transparent', 'light'],
    ['background: url(data:,) #0000; color: rgb(240, 240, 240)', 'dark'], ['background: rgba(0, 0, 0, 0.1)', 'light'],
  ])('%s is %s', async (style, theme) => {
    expect(await page.evaluate((css) => {
      const element = document.createElement('p');
      element.style.cssText = css;
      document.body.append(element);
      const found = globalThis.newsgloss.themeAt(element);
      element.remove();
      return found;
    }, style)).toBe(theme);
  });
});

describe('watching', () => {
  it('reports the blocks that came or changed, and routes, and ignores the card', async () => {
    await page.evaluate(() => {
      globalThis.changes = [];
      const stop = new AbortController();
      Object.assign(globalThis, { stopWatching: stop });
      globalThis.newsgloss.watch(document.documentElement, (change) => {
        globalThis.changes.push(change.type === 'blocks' ? change.elements.map((element) => element.id || element.localName).join() : change.type);
      }, stop.signal);
      const anchor = document.getElementById('plain');
      if (anchor) globalThis.newsgloss.createCardHost(document, { anchor, theme: 'light', styles: '' }).remove();
      const text = document.querySelector('#inline b')?.firstChild;
      if (text) text.nodeValue = 'Changed';
      const late = document.createElement('p');
      late.id = 'late';
      late.textContent = 'A paragraph that comes late names Hamas.';
      document.querySelector('article')?.append(late);
    });
    await expect.poll(() => page.evaluate(() => globalThis.changes)).toEqual(['inline,late']);
    await page.evaluate(() => { history.pushState(null, '', '/world/another-article-of-the-site'); document.getElementById('late')?.remove(); });
    await expect.poll(() => page.evaluate(() => globalThis.changes)).toEqual(['inline,late', 'route']);
  });

  it('is silent once stopped', async () => {
    await page.evaluate(() => {
      globalThis.changes = [];
      globalThis.stopWatching.abort();
      document.querySelector('article')?.append('more');
      return new Promise((resolve) => { setTimeout(resolve, 400); });
    });
    expect(await page.evaluate(() => globalThis.changes)).toEqual([]);
  });
});
