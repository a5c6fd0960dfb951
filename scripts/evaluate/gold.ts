import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import type { OpenKnowledge } from '../../core/knowledge/open-knowledge';
import { annotateLine } from '../annotate/jsonl';
import { tableRow } from './table-row';

const Summary = v.object({ precision: v.number(), recall: v.number(), wrong: v.number(), missed: v.number() });

const SETS: readonly (readonly [name: string, files: RegExp])[] = [
  ['news-dev', /^news-dev\.jsonl$/],
  ['AIDA, the three parts together', /^aida-conll-.*\.jsonl$/],
];

/** Scores the labelled texts with the scorer of the shared folder. @param errors how many errors of each set to print. */
export function scoreGold(open: OpenKnowledge, shared: string, errors: number): string[] {
  const folder = join(shared, 'reference/gold');
  const work = mkdtempSync(join(tmpdir(), 'newsgloss-'));
  try {
    return SETS.map(([name, pattern]) => {
      const lines = readdirSync(folder).filter((file) => pattern.test(file)).sort()
        .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean));
      const gold = join(work, 'gold.jsonl');
      const pred = join(work, 'pred.jsonl');
      writeFileSync(gold, lines.join('\n'));
      writeFileSync(pred, lines.map((line, at) => annotateLine(open, line, at + 1)).join('\n'));
      const score = (...more: string[]): string =>
        spawnSync(process.execPath, [join(shared, 'tools/score.mjs'), '--gold', gold, '--pred', pred, ...more], { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout;
      if (errors > 0) console.error(score('--errors', String(errors)));
      const { precision, recall, wrong, missed } = v.parse(Summary, JSON.parse(score('--json')));
      return tableRow([name, `${(100 * precision).toFixed(1)} %`, `${(100 * recall).toFixed(1)} %`, wrong, missed]);
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
