import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundlePageCode, launchChromium, openHtml } from './browser-page';
import { markNames } from './marks-in-page';

const playground = readFileSync(new URL('../../playground/index.html', import.meta.url), 'utf8');

let browser: Browser;
let page: Page;

declare global {
  var seen: string[];
  var stopListening: AbortController;
}

const seen = (): Promise<string[]> => page.evaluate(() => globalThis.seen.splice(0));
const kinds = async (): Promise<string[]> => (await seen()).map((entry) => entry.split(' ')[0] ?? '');

/** Middle of the first line of a mark. */
const middleOf = (target: string): Promise<{ x: number; y: number }> =>
  page.evaluate((wanted) => {
    const mark = globalThis.marked.index.all().find((entry) => entry.target === wanted);
    const rect = mark && globalThis.newsgloss.rectsOf(mark.range)[0];
    if (!rect) throw new Error(`no mark ${wanted}`);
    return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
  }, target);

beforeAll(async () => {
  browser = await launchChromium();
  page = await openHtml(browser, playground, await bundlePageCode());
  await markNames(page, ['Hamas', 'Organisation of Islamic Cooperation']);
  await page.evaluate(() => {
    const { hitTest, watchKeys, watchPointer } = globalThis.newsgloss;
    const stop = new AbortController();
    globalThis.seen = [];
    Object.assign(globalThis, { stopListening: stop, cardOpen: false });
    watchPointer<string>(window, {
      hit: (x, y) => hitTest(document, globalThis.marked.index, x, y)?.target,
      report: (report) => { globalThis.seen.push(`${report.type} ${'target' in report ? report.target ?? '' : ''}`.trim()); },
      isCard: () => false,
      cardRect: () => undefined,
    }, stop.signal);
    watchKeys(window, {
      report: (key) => { globalThis.seen.push(key); return true; },
      isCard: () => false,
      isCardOpen: () => Reflect.get(globalThis, 'cardOpen') === true,
    }, stop.signal);
  });
}, 60_000);

beforeEach(async () => {
  await page.mouse.move(5, 600);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await seen();
});

afterAll(() => browser.close());

describe('the pointer', () => {
  it('is reported on a mark and off it', async () => {
    const { x, y } = await middleOf('Hamas@plain');
    await page.mouse.move(x, y, { steps: 3 });
    await expect.poll(seen).toContain('on Hamas@plain');
    await page.mouse.move(x, y + 300);
    await expect.poll(kinds).toContain('off');
  });

  it('is not reported while a button is down', async () => {
    const { x, y } = await middleOf('Hamas@plain');
    await page.mouse.move(x - 150, y);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 4 });
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await kinds()).not.toContain('on');
    await page.mouse.up();
    await page.evaluate(() => { getSelection()?.removeAllRanges(); });
  });

  it('ignores events that a script made', async () => {
    const place = await middleOf('Hamas@plain');
    await page.evaluate(({ x, y }) => {
      document.getElementById('plain')?.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: y, bubbles: true }));
    }, place);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await seen()).toEqual([]);
  });

  it('tells a click elsewhere, but not one on a mark', async () => {
    const { x, y } = await middleOf('Hamas@plain');
    await page.mouse.move(x, y, { steps: 2 });
    await expect.poll(seen).toContain('on Hamas@plain');
    await page.mouse.down();
    await page.mouse.up();
    expect(await kinds()).not.toContain('tap');
    await page.mouse.click(5, 600);
    await expect.poll(kinds).toContain('tap');
  });
});

describe('keys', () => {
  it('go to the next and previous mark', async () => {
    await page.keyboard.press('Alt+Period');
    await page.keyboard.press('Alt+Comma');
    expect(await seen()).toEqual(['next', 'previous']);
  });

  it('are left alone in fields and editable text', async () => {
    for (const id of ['field', 'editable']) {
      await page.focus(`#${id}`);
      await page.keyboard.press('Alt+Period');
    }
    await page.evaluate(() => { (document.activeElement as HTMLElement | null)?.blur(); });
    expect((await seen()).filter((entry) => entry === 'next')).toEqual([]);
  });

  it('leave Escape to the page while no card is open', async () => {
    await page.keyboard.press('Escape');
    expect(await seen()).toEqual([]);
    await page.evaluate(() => { Reflect.set(globalThis, 'cardOpen', true); });
    await page.keyboard.press('Escape');
    expect(await seen()).toEqual(['escape']);
    await page.evaluate(() => { Reflect.set(globalThis, 'cardOpen', false); });
  });

  it('that the page has handled are its own', async () => {
    await page.evaluate(() => { document.onkeydown = (event) => { event.preventDefault(); }; });
    await page.keyboard.press('Alt+Period');
    await page.evaluate(() => { document.onkeydown = null; });
    expect(await seen()).toEqual([]);
  });

  it('and the pointer are let go when stopped', async () => {
    const { x, y } = await middleOf('Hamas@plain');
    await page.evaluate(() => { globalThis.stopListening.abort(); });
    await page.keyboard.press('Alt+Period');
    await page.mouse.move(x, y, { steps: 2 });
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await seen()).toEqual([]);
  });
});
