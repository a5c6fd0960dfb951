import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page, type Worker } from '@playwright/test';
import { ChromiumTab } from './chromium-tab';
import { isChromiumsOwn, isForeign } from './foreign-requests';
import { startRecordingProxy } from './recording-proxy';
import type { BrowserWithExtension, LaunchOptions } from './tab';

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--enable-unsafe-extension-debugging',
];

/** Puts an unpacked extension into the running browser: unlike --load-extension this works in branded builds too. @returns its id */
async function loadExtension(browser: CDPSession, folder: string): Promise<string> {
  // Playwright's types leave this method out.
  const send = browser.send.bind(browser) as unknown as (method: string, words: object) => Promise<{ readonly id: string }>;
  const { id } = await send('Extensions.loadUnpacked', { path: resolve(folder) });
  return id;
}

/** An uncaught error of a worker reaches no one; this makes it a console message. */
function reportErrors(worker: Worker): void {
  const listen = (): void => {
    addEventListener('error', (event) => console.error(`uncaught: ${event.message}`));
    addEventListener('unhandledrejection', (event) => console.error(`uncaught: ${String(event.reason)}`));
  };
  worker.evaluate(listen).catch(() => undefined);
}

function collectErrors(context: BrowserContext): readonly string[] {
  const errors: string[] = [];
  context.on('weberror', (event) => errors.push(`${event.page()?.url() ?? 'a page'}: ${event.error().stack ?? event.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error' && !/^Failed to load resource/.test(message.text())) errors.push(`${message.location().url}: ${message.text()}`);
  });
  context.serviceWorkers().forEach(reportErrors);
  context.on('serviceworker', reportErrors);
  return errors;
}

/** Resolves with the browser, or with its last tab: on some systems a browser without windows lives on. */
function ended(context: BrowserContext): Promise<void> {
  return new Promise((resolve) => {
    context.once('close', () => resolve());
    const watch = (page: Page): unknown => page.once('close', () => context.pages().length === 0 && resolve());
    context.pages().forEach(watch);
    context.on('page', watch);
  });
}

/** Starts a browser of the Chromium family with the extension in a new, empty profile. @throws where it does not start or refuses the extension. */
export async function launchChromium({ program, extension, origin, headless, offline, colorScheme = 'light' }: LaunchOptions): Promise<BrowserWithExtension> {
  const profile = await mkdtemp(join(tmpdir(), 'newsgloss-'));
  const proxy = await startRecordingProxy();
  const isRoot = process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program,
    headless,
    chromiumSandbox: !isRoot,
    // The bare --headless of Playwright is the old mode in some builds, which has no extensions.
    args: [...QUIET, ...(headless ? ['--headless=new'] : [])],
    ignoreDefaultArgs: ['--disable-extensions', ...(headless ? [] : ['--enable-automation'])],
    ...(offline ? { proxy: { server: `http://127.0.0.1:${proxy.port}`, bypass: '127.0.0.1' } } : {}),
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    colorScheme,
    viewport: headless ? { width: 1280, height: 900 } : null,
  });
  const requests: string[] = [];
  context.on('request', (request) => {
    if (isForeign(request.url(), origin)) requests.push(request.url());
  });
  const errors = collectErrors(context);
  const close = async (): Promise<void> => {
    // The reader may have closed it first.
    await context.close().catch(() => undefined);
    proxy.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  const browser = context.browser();
  if (!browser) throw new Error('The browser ended while it was starting.');
  const id = await loadExtension(await browser.newBrowserCDPSession(), extension).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  // The window opens with an empty tab; the first tab asked for is that one.
  const unused = context.pages();
  return {
    name: `Chromium ${browser.version()}`,
    openTab: async () => ChromiumTab.of(unused.pop() ?? (await context.newPage())),
    extensionUrl: (file) => `chrome-extension://${id}/${file}`,
    requests: () => [...requests, ...proxy.asked().filter((asked) => !isChromiumsOwn(asked))],
    errors: () => Promise.resolve(errors),
    closed: ended(context),
    close,
  };
}
