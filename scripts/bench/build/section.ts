import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { benchFile, inProject } from '../folders';
import { growthExponent } from '../statistics';
import { printTable, verdict, type Row } from '../table';

/** 2,000 news texts, one JSON object a line; private, beside the project where it is developed. */
const CORPUS = inProject('..', 'shared', 'reference', 'corpora', 'news-2012-2020-dev.jsonl.gz');
const SIZES = [250, 500, 1000, 2000] as const;

/** Seconds for 2,000 articles, MiB, and growth that the knowledge base may have. */
const MOST = { seconds: 60, memory: 1024, exponent: 1.1, shipped: 1.5 };

interface Built {
  readonly seconds: number;
  /** MiB at most. */
  readonly memory: number;
  /** MB of the files that would ship. */
  readonly shipped: number;
}

/** Builds in a process of its own, as an editor does. @throws Error with what it said where it failed. */
function build(words: readonly string[]): Built {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', inProject('scripts', 'kb.ts'), ...words], { encoding: 'utf8' });
  const [, seconds, memory] = /built in ([\d.]+) s, at most (\d+) MiB/.exec(stdout) ?? [];
  const [, shipped] = /together ([\d.]+) MB/.exec(stdout) ?? [];
  if (status !== 0 || seconds === undefined || memory === undefined || shipped === undefined) throw new Error(`the build failed: ${stderr}${stdout}`);
  return { seconds: Number(seconds), memory: Number(memory), shipped: Number(shipped) };
}

function buildFrom(name: string, lines: readonly string[]): Built {
  const seeds = benchFile(`${name}.jsonl`);
  const out = benchFile(name, 'x').replace(/.x$/, '');
  writeFileSync(seeds, `${lines.join('\n')}\n`);
  try {
    return build(['--seeds', seeds, '--out', out]);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** Building the knowledge base: from the seeds as it ships, and from more and more articles. */
export function benchBuild(): Promise<void> {
  const seeds = build(['--out', benchFile('seeds', 'x').replace(/.x$/, '')]);
  printTable('The knowledge base that ships', ['what', 'measured', 'budget'], [
    ['seconds', seeds.seconds, ''],
    ['MB of names, notes and findings', seeds.shipped, verdict(seeds.shipped, MOST.shipped)],
  ]);
  if (!existsSync(CORPUS)) {
    console.log('\nNo growth measured: the folder "shared" with the news texts is not beside the project.');
    return Promise.resolve();
  }
  const lines = gunzipSync(readFileSync(CORPUS)).toString().trim().split('\n');
  const rows: Row[] = [];
  const points: (readonly [number, number])[] = [];
  for (const size of SIZES) {
    const { seconds, memory } = buildFrom(`articles-${String(size)}`, lines.slice(0, size));
    points.push([size, seconds]);
    const isLast = size === SIZES.at(-1);
    rows.push([String(size), seconds, isLast ? verdict(seconds, MOST.seconds) : '', memory, isLast ? verdict(memory, MOST.memory) : '']);
  }
  printTable('Building from news articles', ['articles', 'seconds', 'budget', 'MiB at most', 'budget'], rows);
  const exponent = growthExponent(points);
  console.log(`\nGrowth exponent in articles: ${exponent.toFixed(2)}, ${verdict(exponent, MOST.exponent)}`);
  return Promise.resolve();
}
