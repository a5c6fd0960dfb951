import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { bidiOf, valueOf, type Bidi, type ScriptAnswer } from './bidi';
import { FirefoxTab } from './firefox-tab';
import { isFirefoxsOwn, isForeign } from './foreign-requests';
import { startRecordingProxy } from './recording-proxy';
import type { BrowserWithExtension, LaunchOptions } from './tab';

const WINDOW = { width: 1280, height: 900 };

/** The id that the built extension asks for. @throws Error where its manifest states none. */
async function statedId(folder: string): Promise<string> {
  const manifest = await readFile(join(folder, 'manifest.json'), 'utf8');
  const id = /"gecko":\s*\{[^}]*"id":\s*"([^"]+)"/.exec(manifest)?.[1];
  if (id === undefined) throw new Error(`${folder}/manifest.json states no id for Firefox (browser_specific_settings.gecko.id).`);
  return id;
}

const preferences = (id: string, uuid: string, colorScheme: 'light' | 'dark'): Record<string, unknown> => ({
  // The address of the extension's pages is drawn by chance unless it is set beforehand.
  'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
  'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
});

const proxyPreferences = (port: number): Record<string, unknown> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '127.0.0.1',
});

/**
 * Errors of every part of the extension, read from the browser's own console through its window: BiDi tells of no context that is not a tab.
 */
async function consoleErrors(bidi: Bidi, extensionOrigin: string): Promise<string[]> {
  const { contexts } = await bidi.send<{ contexts: readonly { context: string }[] }>('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const context = contexts[0]?.context;
  if (context === undefined) return [];
  const expression = `JSON.stringify(Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & message.warningFlag))
    .filter((message) => message.sourceName.startsWith(${JSON.stringify(extensionOrigin)}))
    .map((message) => message.sourceName + ':' + message.lineNumber + ': ' + message.errorMessage))`;
  const answer = await bidi.send<ScriptAnswer>('script.evaluate', { expression, target: { context }, awaitPromise: false });
  return JSON.parse(String(valueOf(answer))) as string[];
}

/** Starts Firefox with the extension, installed for this run only, in a new profile. @throws where it does not start or refuses the extension. */
export async function launchFirefox({ program, extension, origin, headless, offline, colorScheme = 'light' }: LaunchOptions): Promise<BrowserWithExtension> {
  const uuid = randomUUID();
  const extensionOrigin = `moz-extension://${uuid}/`;
  const proxy = await startRecordingProxy();
  const browser = await launch({
    browser: 'firefox',
    executablePath: program,
    headless,
    enableExtensions: true,
    // Extension pages and the browser's console are out of reach without it.
    args: ['--remote-allow-system-access'],
    defaultViewport: headless ? WINDOW : null,
    extraPrefsFirefox: {
      ...preferences(await statedId(extension), uuid, colorScheme),
      ...(offline ? proxyPreferences(proxy.port) : {}),
    },
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const close = async (): Promise<void> => {
    // The reader may have closed it first.
    await browser.close().catch(() => undefined);
    proxy.close();
  };
  await browser.installExtension(resolve(extension)).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const bidi = bidiOf(browser);
  const requests: string[] = [];
  const errors: string[] = [];
  const watch = (page: Page): void => {
    page.on('request', (request) => {
      if (isForeign(request.url(), origin)) requests.push(request.url());
    });
    page.on('pageerror', (error) => errors.push(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  };
  const unused = await browser.pages();
  return {
    name: (await browser.version()).replace('firefox/', 'Firefox '),
    openTab: async () => {
      const page = unused.pop() ?? (await browser.newPage());
      watch(page);
      return new FirefoxTab(page, bidi);
    },
    extensionUrl: (file) => extensionOrigin + file,
    requests: () => [...requests, ...proxy.asked().filter((asked) => !isFirefoxsOwn(asked))],
    errors: async () => [...errors, ...(await consoleErrors(bidi, extensionOrigin))],
    closed: new Promise((ended) => browser.once('disconnected', () => ended())),
    close,
  };
}
