import { browser } from '../browser';
import { pageHost } from './page-host';

/** Puts the reader and the look of its marks into a tab. A page that forbids it, or is gone, is left alone. */
export async function injectReader(tabId: number): Promise<void> {
  const target = { tabId };
  try {
    await Promise.all([
      browser.scripting.insertCSS({ target, files: ['/marks.css'] }),
      browser.scripting.executeScript({ target, files: ['/reader.js'] }),
    ]);
  } catch {
    // The tab was closed or went on to a page where nothing may run: there is nobody to tell.
  }
}

/** Puts what draws the card into a tab. @throws Error where the browser refuses. */
export async function injectCard(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/card.js'] });
}

/** Runs the scout again in every open page, so that what was switched on shows at once. */
export async function scoutAllTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(async ({ id, url }) => {
    if (id === undefined || pageHost(url) === undefined) return;
    try {
      await browser.scripting.executeScript({ target: { tabId: id }, files: ['/scout.js'] });
    } catch {
      // Pages of the browser's own stores and viewers refuse scripts.
    }
  }));
}
