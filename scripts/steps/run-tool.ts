import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Outcome {
  readonly ok: boolean;
  /** Everything it printed. */
  readonly output: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Hears the output as it comes. */
  readonly hear?: (text: string) => void;
}

const running = new Set<ChildProcess>();

/** Ends whatever is being run, for a script that is told to stop. */
export const endRunning = (signal: NodeJS.Signals): void => running.forEach((child) => child.kill(signal));

/** Runs Node with these words in the current folder. */
export function runNode(words: readonly string[], { env = {}, hear }: RunOptions = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
    running.add(child);
    let output = '';
    const collect = (text: string): void => {
      output += text;
      hear?.(text);
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}` }));
    child.on('close', (code) => {
      running.delete(child);
      resolve({ ok: code === 0, output });
    });
  });
}

/** Program file of an installed package. @throws Error where the package has none. */
function programOf(name: string): string {
  const folder = join('node_modules', ...name.split('/'));
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly bin?: string | Readonly<Record<string, string>> };
  const file = typeof bin === 'string' ? bin : (bin?.[name] ?? Object.values(bin ?? {})[0]);
  if (file === undefined) throw new Error(`The package ${name} has no program.`);
  return join(folder, file);
}

/** Runs the program that an installed package brings; where it brings several, the one of its own name or else the first. */
export const runTool = (name: string, words: readonly string[], options?: RunOptions): Promise<Outcome> => runNode([programOf(name), ...words], options);

/** Runs one of this project's TypeScript scripts. */
export const runScript = (file: string, words: readonly string[] = [], options?: RunOptions): Promise<Outcome> =>
  runNode(['--import', 'tsx', file, ...words], options);
