import { spawnSync } from 'node:child_process';

/** Room for a million names as the builder holds them, in MB. */
const HEAP = 12_000;

/** Runs a bundled program in a process of its own. @returns the JSON value that it printed. @throws Error with what it said where it failed */
export function runChild(program: string, words: readonly string[]): unknown {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`--max-old-space-size=${HEAP}`, program, ...words], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
  return JSON.parse(stdout);
}
