import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltFiles } from './build-files';

/**
 * Writes all files beside the old folder and exchanges the two at the end, so that a build that is killed
 * leaves the previous knowledge base whole.
 */
export function writeBuilt(folder: string, files: BuiltFiles): void {
  const fresh = `${folder}.new`;
  const old = `${folder}.old`;
  // Killed between the two renames below, the last build left the knowledge base under the old name.
  if (!existsSync(folder) && existsSync(old)) renameSync(old, folder);
  rmSync(fresh, { recursive: true, force: true });
  rmSync(old, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(fresh, name), bytes);
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(fresh, folder);
  rmSync(old, { recursive: true, force: true });
}
