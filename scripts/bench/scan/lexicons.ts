import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { bundle } from '../bundle';
import { benchFile, inProject } from '../folders';
import { runChild } from '../run-child';
import { written } from './measure';
import { madeNames } from './names';

export const SIZES = [400, 10_000, 100_000, 1_000_000] as const;

/** Names as a list and compiled. */
export interface Names {
  readonly count: number;
  /** File with a JSON list. */
  readonly list: string;
  readonly lexicon: string;
}

export const SHIPPED_LEXICON = inProject('data', 'built', 'lexicon.bin');

/** Compiles a list of names, unless the same compiler did so before. */
function compiled(compiler: string, { count, list, lexicon }: Names): void {
  const key = createHash('sha256').update(readFileSync(compiler)).update(readFileSync(list)).digest('hex');
  const keyFile = `${lexicon}.key`;
  if (existsSync(keyFile) && existsSync(lexicon) && readFileSync(keyFile, 'utf8') === key) return;
  const ms = runChild(compiler, [list, lexicon]) as number;
  writeFileSync(keyFile, key);
  console.log(`compiled ${count} names in ${(ms / 1000).toFixed(1)} s`);
}

/** Names in all sizes, compiled; the seconds that each took are printed on the way. */
export async function compileNames(source: string): Promise<Names[]> {
  const compiler = await bundle(new URL('./compile.ts', import.meta.url), 'compile.mjs', 'node');
  const all = madeNames(source, Math.max(...SIZES));
  return SIZES.map((count): Names => {
    const names = { count, list: written(`names-${count}.json`, JSON.stringify(all.slice(0, count))), lexicon: benchFile(`names-${count}.bin`) };
    compiled(compiler, names);
    return names;
  });
}
