import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundlePageCode, launchChromium, openHtml } from './browser-page';
import { markNames } from './marks-in-page';

const playground = readFileSync(new URL('../../playground/index.html', import.meta.url), 'utf8');
const NAMES = ['Hamas', 'Temple Mount', 'Israel', 'Gaza', 'Organisation of Islamic Cooperation', 'Jeru\u00ADsalem', 'حماس', 'הר הבית'];

let browser: Browser;
let page: Page;
let code: string;
let before: string;

const registered = (name: string): Promise<number> => page.evaluate((key) => CSS.highlights.get(key)?.size ?? -1, name);

beforeAll(async () => {
  code = await bundlePageCode();
  browser = await launchChromium();
  page = await openHtml(browser, playground, code);
  before = await page.evaluate(() => document.documentElement.outerHTML);
  await markNames(page, NAMES);
}, 60_000);

afterAll(() => browser.close());

describe('marks in a real page', () => {
  it('registers what is near the window and nothing far below it', async () => {
    await expect.poll(() => registered('newsgloss')).toBeGreaterThan(10);
    const far = await page.evaluate(() => [...(CSS.highlights.get('newsgloss') ?? [])].some((range) => range.startContainer.parentElement?.id === 'far'));
    expect(far).toBe(false);
  });

  it('registers what comes near when the reader scrolls', async () => {
    await page.evaluate(() => { document.getElementById('far')?.scrollIntoView(); });
    await expect.poll(() => page.evaluate(() =>
      [...(CSS.highlights.get('newsgloss') ?? [])].some((range) => range.startContainer.parentElement?.id === 'far'))).toBe(true);
    await page.evaluate(() => { scrollTo(0, 0); });
  });

  it('holds static ranges only', async () => {
    expect(await page.evaluate(() => [...(CSS.highlights.get('newsgloss') ?? [])].every((range) => range instanceof StaticRange))).toBe(true);
  });

  it('changes nothing in the page', async () => {
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('finds every shown mark at the middle of each of its lines, and nothing beside it', async () => {
    const wrong = await page.evaluate(() => {
      const { hitTest, rectsOf } = globalThis.newsgloss;
      const { index } = globalThis.marked;
      return index.all().flatMap((mark) => {
        mark.range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        return rectsOf(mark.range).flatMap((rect) => {
          const x = rect.left + rect.width / 2;
          const y = rect.top + rect.height / 2;
          const top = document.elementFromPoint(x, y);
          if (!top?.contains(mark.range.startContainer) && !top?.contains(mark.range.endContainer) && !mark.spans.some((span) => top?.contains(span.node))) return [];
          const hit = hitTest(document, index, x, y);
          return hit?.target === mark.target ? [] : [`${mark.target} gave ${hit?.target ?? 'nothing'}`];
        });
      });
    });
    expect(wrong).toEqual([]);
  });

  it('does not take the empty end of a line for its last word', async () => {
    const hit = await page.evaluate(() => {
      const { hitTest, rectsOf } = globalThis.newsgloss;
      const { index } = globalThis.marked;
      const mark = index.all().find((entry) => entry.target === 'Temple Mount@br');
      const first = mark && rectsOf(mark.range)[0];
      document.getElementById('br')?.scrollIntoView({ block: 'center' });
      const now = mark && rectsOf(mark.range)[0];
      return first && now ? hitTest(document, index, now.left + now.width + 40, now.top + now.height / 2)?.target ?? 'nothing' : 'no mark';
    });
    expect(hit).toBe('nothing');
  });

  it('marks nothing that must not be marked', async () => {
    const texts = await page.evaluate(() => globalThis.marked.index.all().map((mark) => mark.range.startContainer.parentElement?.closest(
      'nav,footer,aside,textarea,input,button,pre,code,kbd,svg,[contenteditable],[hidden],.gone,.unseen,.related-articles,.fixed')?.outerHTML).filter(Boolean));
    expect(texts).toEqual([]);
  });

  it('paints the open mark over its own, and takes all marks away again', async () => {
    await page.evaluate(() => { globalThis.marked.marks.setOpen(globalThis.marked.index.all()[0]?.range ?? null); });
    expect(await registered('newsgloss-open')).toBe(1);
    await page.evaluate(() => { globalThis.marked.marks.clear(); });
    expect([await registered('newsgloss'), await registered('newsgloss-open')]).toEqual([0, 0]);
    await page.evaluate(() => { globalThis.marked.marks.stop(); });
    expect(await registered('newsgloss')).toBe(-1);
  });

  it('keeps clear of the line of a link, and of the next line in small print', async () => {
    const small = await openHtml(browser, '<p style="font-size:10px">Hamas <a href="/talks"><b>Israel</b></a></p><p style="font-size:20px">Gaza</p>', code);
    await small.addStyleTag({ content: readFileSync(new URL('../../../public/marks.css', import.meta.url), 'utf8') });
    await markNames(small, NAMES);
    const painted = (name: string): Promise<string[]> => small.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map((range) => {
      const text = range.startContainer as Text;
      const style = text.parentElement && getComputedStyle(text.parentElement, `::highlight(${key})`);
      return `${text.data.trim()} ${style?.textUnderlineOffset ?? ''} ${style?.textDecorationColor ?? ''}`;
    }), name);
    await expect.poll(() => painted('newsgloss')).toEqual(['Hamas 1.8px rgb(14, 130, 144)', 'Gaza 3.6px rgb(14, 130, 144)']);
    expect(await painted('newsgloss-in-link')).toEqual(['Israel 3.4px rgb(14, 130, 144)']);
    await small.close();
  });

  it('does nothing, and says so, in a browser without custom highlights', async () => {
    expect(await page.evaluate(() => {
      const bare = new Proxy(window, { get: (target, key) => (key === 'Highlight' ? undefined : Reflect.get(target, key) as unknown) });
      const marks = globalThis.newsgloss.createMarks(bare);
      marks.set(0, { element: document.body, known: [], drafts: [] });
      marks.setOpen(null);
      marks.stop();
      return marks.supported;
    })).toBe(false);
  });
});
