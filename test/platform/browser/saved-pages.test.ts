import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasSavedPages, savedHtml, savedPages } from '../../pages/saved-pages';
import { bundlePageCode, launchChromium, openHtml } from './browser-page';

/** Enough to meet most layouts, few enough to be quick. */
const TRIED = 16;

let browser: Browser;
let code: string;

describe.skipIf(!hasSavedPages)('saved news pages in a browser (skipped where there are none)', () => {
  beforeAll(async () => {
    code = await bundlePageCode();
    browser = await launchChromium();
  }, 60_000);
  afterAll(() => browser.close());

  it('are read, marked and left as they were, without a long task', async () => {
    const all = hasSavedPages ? savedPages() : [];
    const pages = all.filter((_, index) => index % Math.ceil(all.length / TRIED) === 0);
    for (const saved of pages) {
      const page = await openHtml(browser, savedHtml(saved).replace(/<script(?![^>]*ld\+json)[\s\S]*?<\/script>/gi, ''), code);
      const seen = await page.evaluate(async () => {
        const { createMarks, readBlocks, toStaticRange } = globalThis.newsgloss;
        const before = document.documentElement.outerHTML;
        const blocks = await readBlocks(document, new AbortController().signal);
        const marks = createMarks(window);
        let ranges = 0;
        blocks.forEach((block, number) => {
          const known = [...block.text.matchAll(/\p{Lu}\p{L}+(\s\p{Lu}\p{L}+)?/gu)].flatMap((match) => {
            const range = toStaticRange(block, match.index, match.index + match[0].length);
            return range ? [range] : [];
          });
          ranges += known.length;
          marks.set(number, { element: block.element, known, drafts: [] });
        });
        await new Promise((resolve) => { requestAnimationFrame(() => { setTimeout(resolve, 50); }); });
        const same = before === document.documentElement.outerHTML;
        const inside = blocks.every((block) => block.nodes.every(({ node }) => !node.parentElement?.closest('nav,textarea,button,code,pre,[hidden],[contenteditable=true]')));
        marks.stop();
        return { same, inside, blocks: blocks.length, ranges };
      });
      expect(seen, saved.file).toMatchObject({ same: true, inside: true });
      expect(seen.blocks, saved.file).toBeGreaterThan(1);
      await page.close();
    }
  }, 180_000);
});
