import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { findChromium } from '../../../scripts/browsers';

const entry = fileURLToPath(new URL('./page-code.ts', import.meta.url));

/** The page-side code as one script that sets the global `newsgloss`. */
export async function bundlePageCode(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'newsgloss' } },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  const chunk = outputs[0]?.output[0];
  if (!chunk) throw new Error('the page-side code was not bundled');
  return chunk.code;
}

export async function launchChromium(): Promise<Browser> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: findChromium().path, args: ['--headless=new', '--disable-background-networking', ...asRoot] });
}

/** Opens `html` at an address of its own, with the network blocked, and the page-side code loaded. */
export async function openHtml(browser: Browser, html: string, code: string, headers: Readonly<Record<string, string>> = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 900, height: 700 } });
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8', headers: { ...headers } })
      : route.abort(),
  );
  await page.goto('http://news.example/world/talks-on-the-temple-mount');
  await page.evaluate(code.replace(/^(var|const|let) newsgloss\s*=/m, 'globalThis.newsgloss ='));
  return page;
}
