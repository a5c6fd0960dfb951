import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import preact from '@preact/preset-vite';
import { build, type Plugin } from 'vite';
import { findChromium } from './browsers';

/**
 * npm run gallery [-- --shot FILE [--query QUERY] [--width PX] [--zoom FACTOR]]
 *
 * Builds the page that shows every component in its states and says which file to open. With --shot, also paints it
 * into a PNG; --query narrows what is shown ("?only=note-card&theme=dark").
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const output = join(root, '.output', 'gallery');

/** Browsers refuse modules and cross-origin files from a file: address, and the gallery is opened from one. */
const openFromFile: Plugin = {
  name: 'open-from-file',
  enforce: 'post',
  transformIndexHtml: (html) => html.replaceAll(' crossorigin', '').replace('type="module"', 'defer'),
};

async function buildGallery(): Promise<string> {
  await build({
    root: join(root, 'test', 'gallery'),
    base: './',
    configFile: false,
    logLevel: 'warn',
    plugins: [preact(), openFromFile],
    build: { outDir: output, emptyOutDir: true, modulePreload: false, rolldownOptions: { output: { format: 'iife' } } },
  });
  return join(output, 'index.html');
}

interface Shot {
  readonly file: string;
  readonly query: string;
  /** Of the window, in CSS pixels before zooming. */
  readonly width: number;
  readonly zoom: number;
}

async function shoot(page: string, { file, query, width, zoom }: Shot): Promise<void> {
  const { path } = findChromium();
  const browser = await chromium.launch({ executablePath: path, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    // Zooming leaves a page fewer CSS pixels, each of them larger.
    const viewport = { width: Math.round(width / zoom), height: Math.round(900 / zoom) };
    const tab = await browser.newPage({ viewport, deviceScaleFactor: zoom, reducedMotion: 'reduce' });
    await tab.goto(pathToFileURL(page).href + query);
    await tab.screenshot({ path: file, fullPage: true });
  } finally {
    await browser.close();
  }
}

const { values } = parseArgs({
  options: {
    shot: { type: 'string' },
    query: { type: 'string', default: '' },
    width: { type: 'string', default: '1300' },
    zoom: { type: 'string', default: '1' },
  },
});

const page = await buildGallery();
console.log(`The gallery is built. Open ${page}`);
if (values.shot !== undefined) {
  await shoot(page, { file: values.shot, query: values.query, width: Number(values.width), zoom: Number(values.zoom) });
  console.log(`Painted into ${values.shot}`);
}
