import { readFileSync, statSync } from 'node:fs';
import { bundle } from '../bundle';
import { newsText } from '../corpus';
import { runChild } from '../run-child';
import { median } from '../statistics';
import { printTable } from '../table';
import type { Budgets } from './budgets';
import type { Names } from './lexicons';
import { measureIn, written, type Child } from './measure';

const MOST = { bytes: 60, openMs: 10, addMs: 300 };
const ADDED_NAMES = 50_000;
const TRIES = 5;

/** What the compiled names weigh, and how long opening them takes. */
export function benchOpening(child: Child, lexicons: readonly Names[], news: string, budgets: Budgets): void {
  const rows = lexicons.map(({ count, lexicon }) => {
    const { size } = statSync(lexicon);
    const { time, first } = measureIn(child, { way: 'open', text: news, lexicon, rounds: 30 });
    if (count === 1_000_000) {
      budgets.atMost(`the lexicon of ${count} names`, size / count, MOST.bytes, 'bytes a name');
      budgets.atMost('the same, opening it for the first time', first, MOST.openMs, 'ms');
    }
    return [`${count} names`, size / 1024, size / count, first, time];
  });
  printTable('The lexicon', ['names', 'KB', 'bytes a name', 'first open ms', 'later ms'], rows);
}

/** What `add-lexicon` prints, in ms on the wall. */
export interface Adding {
  readonly build: number;
  readonly open: number;
  readonly scan: number;
}

/** A reader's own names join those of a running background, which is where it is done: no page's main thread takes part. */
export async function benchAdding(lexicons: readonly Names[], budgets: Budgets): Promise<void> {
  const program = await bundle(new URL('./add-lexicon.ts', import.meta.url), 'add-lexicon.mjs', 'node');
  const all = JSON.parse(readFileSync(lexicons.at(-1)?.list ?? '', 'utf8')) as string[];
  const words = [written('names-added.json', JSON.stringify(all.slice(0, ADDED_NAMES))), written('page.txt', newsText(60 * 1024).text)];
  const tries = Array.from({ length: TRIES }, () => runChild(program, words) as Adding);
  const total = median(tries.map(({ build, open, scan }) => build + open + scan));
  const row = (['build', 'open', 'scan'] as const).map((step) => median(tries.map((one) => one[step])));
  printTable(`${ADDED_NAMES} names added to a running background, ms (median of ${TRIES} processes)`, ['', 'build', 'open', 'first scan of 60 KB', 'together'], [['added', ...row, total]]);
  budgets.atMost(`adding ${ADDED_NAMES} names to a running background`, total, MOST.addMs, 'ms');
}
