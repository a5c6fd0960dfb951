import { NewsPage } from './news-page';
import { Surface } from './surface';
import type { BrowserWithExtension, Tab } from './tab';
import { until } from './until';

const POPUP = { width: 384, height: 600 };
const OPTIONS = { width: 1000, height: 760 };

/** Runs in a page of the extension: the browser's number of the newest tab with this address. */
async function tabNumber(_page: Document, url: string): Promise<number | undefined> {
  interface Tabs {
    readonly query: (words: object) => Promise<readonly { readonly id?: number; readonly url?: string }[]>;
  }
  const { browser, chrome } = globalThis as unknown as { browser?: { tabs: Tabs }; chrome: { tabs: Tabs } };
  const tabs = await (browser ?? chrome).tabs.query({});
  return tabs.filter((tab) => tab.url === url).map((tab) => tab.id ?? -1).sort((one, other) => other - one)[0];
}

/** A person with a browser that has Newsgloss in it. The same in every browser; the differences end at Tab. */
export class Reader {
  private readonly tabs: Tab[] = [];

  constructor(private readonly browser: BrowserWithExtension) {}

  get browserName(): string {
    return this.browser.name;
  }

  /** Resolves when the browser has ended. */
  get closed(): Promise<void> {
    return this.browser.closed;
  }

  /** Opens an address in a tab of its own; resolves when the page has loaded. */
  async openPage(url: string): Promise<NewsPage> {
    const tab = await this.openTab();
    await tab.open(url);
    return new NewsPage(tab, url);
  }

  /** The popup for a page, opened as a tab of the popup's width. @throws Error where the extension does not see the page's tab. */
  async openPopup(page: NewsPage): Promise<Surface> {
    const tab = await this.openTab();
    await tab.resize(POPUP);
    await tab.open(this.browser.extensionUrl('options.html'));
    const number = await until(`the extension seeing a tab at ${page.url}`, () => tab.run(tabNumber, page.url));
    return this.openExtensionPage(tab, `popup.html?tab=${number}`);
  }

  async openOptions(): Promise<Surface> {
    const tab = await this.openTab();
    await tab.resize(OPTIONS);
    return this.openExtensionPage(tab, 'options.html');
  }

  private async openTab(): Promise<Tab> {
    const tab = await this.browser.openTab();
    this.tabs.push(tab);
    return tab;
  }

  private async openExtensionPage(tab: Tab, file: string): Promise<Surface> {
    await tab.open(this.browser.extensionUrl(file));
    const surface = new Surface(tab);
    await until(`something to read on ${file}`, async () => ((await surface.text()).trim() === '' ? undefined : true));
    return surface;
  }

  /** Every address asked for, by pages, extension or browser, that is neither the demo's nor the extension's own. */
  requests(): readonly string[] {
    return this.browser.requests();
  }

  /** Uncaught errors of the pages and of every part of the extension. */
  errors(): Promise<readonly string[]> {
    return this.browser.errors();
  }

  /** Writes a PNG of every tab that is still open, as PREFIX-1.png and so on: what there was to see when a story failed. */
  async photograph(prefix: string): Promise<void> {
    for (const [at, tab] of this.tabs.entries()) await tab.screenshot(`${prefix}-${at + 1}.png`, 'window').catch(() => undefined);
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
