import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, findFirefox } from '../../scripts/browsers';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import { Reader } from './reader';
import type { LaunchOptions } from './tab';

export type Family = 'chromium' | 'firefox';

export type Start = Pick<LaunchOptions, 'origin'> & Partial<Omit<LaunchOptions, 'origin'>>;

const FAMILIES = {
  chromium: { find: findChromium, launch: launchChromium, built: '.output/chrome-mv3' },
  firefox: { find: findFirefox, launch: launchFirefox, built: '.output/firefox-mv3' },
} as const;

/** A reader with a new browser of this family and the extension as it is built. @throws Error where there is no such browser or no such build. */
export async function startReader(family: Family, start: Start): Promise<Reader> {
  const { find, launch, built } = FAMILIES[family];
  const extension = start.extension ?? built;
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error(`The extension is not built: there is no ${extension}/manifest.json.`);
  const program = start.program ?? find().path;
  return new Reader(await launch({ headless: true, offline: true, ...start, extension, program }));
}
