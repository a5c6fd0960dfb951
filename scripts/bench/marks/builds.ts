import { cpSync, existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchFile, inProject } from '../folders';

/** Copies of the built extension, so that a new build does not get under a running measurement. */
export interface Builds {
  readonly product: string;
  /** The same with a scout that does nothing: what any content script costs. */
  readonly empty: string;
  /** With a scout that only asks the settings, as ours does last on a page that is no news. */
  readonly asking: string;
}

/** @throws Error where there is no build. */
export function copyBuilds(): Builds {
  const built = inProject('.output', 'chrome-mv3');
  if (!existsSync(join(built, 'manifest.json'))) throw new Error('There is no build yet. Run "npm run build" first.');
  const [product, empty, asking] = [benchFile('product'), benchFile('empty'), benchFile('asking')];
  for (const folder of [product, empty, asking]) {
    rmSync(folder, { recursive: true, force: true });
    cpSync(built, folder, { recursive: true });
  }
  writeFileSync(join(empty, 'scout.js'), '');
  writeFileSync(join(asking, 'scout.js'), 'void chrome.storage.sync.get("sites");');
  return { product, empty, asking };
}

/** Size of a file of a build in KB; undefined where the build has no such file. */
export const kilobytes = (folder: string, file: string): number | undefined =>
  existsSync(join(folder, file)) ? statSync(join(folder, file)).size / 1024 : undefined;
