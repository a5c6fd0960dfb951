import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A path in the project. */
export const inProject = (...parts: readonly string[]): string => join(root, ...parts);

/** A path in the folder for what benchmarks write; the folder it is in exists afterwards. */
export function benchFile(...parts: readonly string[]): string {
  const path = join(root, '.output', 'bench', ...parts);
  mkdirSync(join(path, '..'), { recursive: true });
  return path;
}
