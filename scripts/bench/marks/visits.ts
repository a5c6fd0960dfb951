import { OPEN_MS } from '../../../core/card/delays';
import { until } from '../../../test/e2e/until';
import type { Chromium } from '../browser/start';
import type { Tab, Work } from '../browser/tab';
import { installProbe, markInPage, seenInPage, type Seen } from './probe';

export const pause = (ms: number): Promise<unknown> => new Promise((done) => { setTimeout(done, ms); });

export interface Visit {
  readonly seen: Seen;
  readonly work: Work;
}

const isMarked = async (tab: Tab): Promise<Seen | undefined> => {
  const seen = await tab.run(seenInPage, null);
  return seen && seen.marked > 0 ? seen : undefined;
};

async function probed(browser: Chromium): Promise<Tab> {
  const tab = await browser.openTab();
  await tab.before(installProbe);
  return tab;
}

async function visited(tab: Tab): Promise<Visit> {
  const work = await tab.work();
  const seen = await tab.run(seenInPage, null);
  if (!seen) throw new Error('the look-out is gone');
  return { seen, work };
}

/** Opens a news page in a new tab and waits for its marks. With a worker asleep it is stopped right before. */
export async function visitMarked(browser: Chromium, origin: string, path: string, worker: 'asleep' | 'awake'): Promise<Visit> {
  const tab = await probed(browser);
  try {
    await tab.goTo(`${origin}${worker === 'awake' ? '/seed' : '/shop'}`);
    if (worker === 'awake') await until('marks on the page before', () => isMarked(tab));
    else await tab.stopWorkers();
    await pause(150);
    await tab.goTo(origin + path);
    await until('marks', () => isMarked(tab));
    await pause(400);
    return await visited(tab);
  } finally {
    await tab.close();
  }
}

/** Opens a page in a new tab and lets it be. */
export async function visitPlain(browser: Chromium, url: string): Promise<Visit> {
  const tab = await probed(browser);
  try {
    await tab.goTo(url);
    await pause(500);
    return await visited(tab);
  } finally {
    await tab.close();
  }
}

/** What a page's main thread does until it is at rest, in a new tab and without the look-out, which works too. */
export async function workAtRest(browser: Chromium, url: string): Promise<Work> {
  const tab = await browser.openTab();
  try {
    await tab.goTo(url);
    await pause(1200);
    return await tab.work();
  } finally {
    await tab.close();
  }
}

/** A bare walk over all texts of the page in a fresh tab, in ms: the floor for reading a page. */
export async function walkTime(browser: Chromium, url: string): Promise<number> {
  const tab = await browser.openTab();
  try {
    await tab.goTo(url);
    await pause(300);
    const { ms, units } = await tab.run((page) => {
      const start = performance.now();
      const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
      let units = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) units += node.nodeValue?.length ?? 0;
      return { ms: performance.now() - start, units };
    }, null);
    if (units === 0) throw new Error('the page has no text');
    return ms;
  } finally {
    await tab.close();
  }
}

/** From the end of the dwell to the painted card, in ms: for the first card of a page, and for the next one. */
export async function openCards(browser: Chromium, url: string): Promise<readonly [first: number, next: number]> {
  const tab = await probed(browser);
  const open = async (nth: number): Promise<number> => {
    const at = await until('a mark in the window', () => tab.run(markInPage, nth));
    await tab.movePointer(at.x, at.y + 30);
    await pause(1500); // a card just closed opens the next one sooner
    const before = (await tab.run(seenInPage, null))?.cardPainted ?? 0;
    await tab.movePointer(at.x, at.y);
    const seen = await until('a card', async () => {
      const now = await tab.run(seenInPage, null);
      return now && now.cardPainted > before ? now : undefined;
    });
    await tab.movePointer(2, 2);
    return seen.cardPainted - seen.moved - OPEN_MS;
  };
  try {
    await tab.goTo(url);
    await until('marks', () => isMarked(tab));
    return [await open(0), await open(1)];
  } finally {
    await tab.close();
  }
}

/** First paint of the popup for a page, in ms since it was opened. */
export async function paintPopup(browser: Chromium, url: string): Promise<number> {
  const [news, popup] = [await browser.openTab(), await browser.openTab()];
  try {
    await news.goTo(url);
    await popup.goTo(browser.extensionUrl('options.html'));
    const number = await popup.run(async (_, address) => {
      const { chrome } = globalThis as unknown as { readonly chrome: { readonly tabs: { query(words: object): Promise<readonly { readonly id: number; readonly url?: string }[]> } } };
      return (await chrome.tabs.query({})).find((tab) => tab.url === address)?.id ?? -1;
    }, url);
    await popup.goTo(browser.extensionUrl(`popup.html?tab=${number}`));
    return await until('the popup', async () =>
      (await popup.run(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null, null)) ?? undefined);
  } finally {
    await news.close();
    await popup.close();
  }
}
