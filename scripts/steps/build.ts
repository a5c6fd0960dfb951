import { existsSync } from 'node:fs';
import { runScript, runTool, type Outcome } from './run-tool';

export const BROWSERS = { chromium: 'chrome', firefox: 'firefox' } as const;

/** Builds the knowledge base where it has never been built; later ones are the reader's to ask for (`npm run kb`). */
export async function ensureKnowledgeBase(): Promise<Outcome> {
  return existsSync('data/built') ? { ok: true, output: '' } : runScript('scripts/kb.ts');
}

/** Builds the extension into .output/chrome-mv3 or .output/firefox-mv3. */
export const buildExtension = (browser: keyof typeof BROWSERS): Promise<Outcome> => runTool('wxt', ['build', '-b', BROWSERS[browser], '--mv3']);
