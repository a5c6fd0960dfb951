import { spawnSync } from 'node:child_process';

/** What a child process may take. */
export interface Limits {
  /** MB of heap; without, room for a million names as the builder holds them. */
  readonly heap?: number;
  readonly seconds?: number;
}

const HEAP = 12_000;

/** The program said why it could not, or was ended; the message is short enough for a table's cell. */
export class ChildFailed extends Error {
  override readonly name = 'ChildFailed';
}

/** Runs a bundled program in a process of its own. @returns the JSON value that it printed. @throws ChildFailed */
export function runChild(program: string, words: readonly string[], { heap = HEAP, seconds }: Limits = {}): unknown {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', `--max-old-space-size=${heap}`, program, ...words], {
    encoding: 'utf8', maxBuffer: 1 << 28, ...(seconds === undefined ? {} : { timeout: seconds * 1000 }),
  });
  if (status === 0) return JSON.parse(stdout);
  if (stderr.includes('heap out of memory')) throw new ChildFailed(`more than ${heap / 1000} GB`);
  if (signal === 'SIGTERM' && seconds !== undefined) throw new ChildFailed(`more than ${seconds} s`);
  throw new ChildFailed(/^\w*Error: .*$/m.exec(stderr)?.[0] ?? stderr);
}
