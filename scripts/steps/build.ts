import { existsSync } from 'node:fs';
import { runScript, runTool, type Outcome } from './run-tool';

export const BROWSERS = { chromium: 'chrome', firefox: 'firefox' } as const;

/** Builds the knowledge base, or says what to mend in its records. */
export const buildKnowledgeBase = (): Promise<Outcome> => runScript('scripts/kb.ts');

/** Builds it only where it has never been built: the tests are to see what is there. */
export async function ensureKnowledgeBase(): Promise<Outcome> {
  return existsSync('data/built') ? { ok: true, output: '' } : buildKnowledgeBase();
}

/** Builds the extension into .output/chrome-mv3 or .output/firefox-mv3. */
export const buildExtension = (browser: keyof typeof BROWSERS): Promise<Outcome> => runTool('wxt', ['build', '-b', BROWSERS[browser], '--mv3']);
