import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';

const Summary = v.object({
  precision: v.number(), recall: v.number(), wrong: v.number(), missed: v.number(), predicted: v.number(),
  perEntity: v.record(v.string(), v.object({ tp: v.number(), fp: v.number(), fn: v.number() })),
});
export type Summary = v.InferOutput<typeof Summary>;

/** The lines of the labelled texts whose file names fit. */
export const goldLines = (shared: string, files: RegExp): string[] => {
  const folder = join(shared, 'reference/gold');
  return readdirSync(folder).filter((file) => files.test(file)).sort()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean));
};

/** Scores predictions with the scorer of the shared folder. @param errors how many errors to print. */
export function scoreWith(shared: string, gold: readonly string[], predicted: readonly string[], errors = 0): Summary {
  const work = mkdtempSync(join(tmpdir(), 'newsgloss-'));
  try {
    const files = { gold: join(work, 'gold.jsonl'), pred: join(work, 'pred.jsonl') };
    writeFileSync(files.gold, gold.join('\n'));
    writeFileSync(files.pred, predicted.join('\n'));
    const run = (...more: string[]): string =>
      spawnSync(process.execPath, [join(shared, 'tools/score.mjs'), '--gold', files.gold, '--pred', files.pred, ...more], { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout;
    if (errors > 0) console.error(run('--errors', String(errors)));
    return v.parse(Summary, JSON.parse(run('--json')));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
