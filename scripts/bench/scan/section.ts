import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { bundle } from '../bundle';
import { newsText } from '../corpus';
import { benchFile, inProject } from '../folders';
import { runChild } from '../run-child';
import { growthExponent } from '../statistics';
import { printTable, verdict } from '../table';
import { hostileTexts } from './hostile';
import { madeNames } from './names';
import type { ScanOutcome, ScanTask } from './task';

const MB = 1 << 20;
const SIZES = [400, 10_000, 100_000, 1_000_000] as const;
/** The short ones are pieces of the same megabyte, so that the same words are looked up. */
const LENGTHS = [10, 100, 1024, 5120].map((kb) => kb * 1024);

/** Most times the floor that design §11 allows, by number of names. */
const MOST = new Map([[400, 5], [100_000, 9], [1_000_000, 14]]);
/** Most of one expression's time, by number of names. */
const MOST_OF_EXPRESSION = new Map([[400, 0.9], [10_000, 0.1], [100_000, 0.05]]);

interface Names {
  readonly label: string;
  readonly count: number;
  /** JSON list; absent for the shipped knowledge base. */
  readonly list?: string;
  readonly lexicon: string;
}

function written(name: string, content: string): string {
  const file = benchFile(name);
  writeFileSync(file, content);
  return file;
}

const over = (budget: number | undefined, measured: number): string => (budget === undefined ? '' : verdict(measured, budget));

/** @throws Error where a way finds something else than the slow reference does. */
function measureIn(child: string, task: Omit<ScanTask, 'rounds' | 'compare'> & Partial<ScanTask>): ScanOutcome {
  const outcome = runChild(child, [JSON.stringify({ rounds: 30, compare: false, ...task })]) as ScanOutcome;
  if (outcome.differs !== undefined) throw new Error(`“${task.way}” with ${task.lexicon ?? task.names ?? 'the shipped names'} differs from the slow reference: ${outcome.differs}`);
  return outcome;
}

/** Compiles a list of names, unless the same compiler did so before. */
function compiled(compiler: string, list: string, lexicon: string): void {
  const key = createHash('sha256').update(readFileSync(compiler)).update(readFileSync(list)).digest('hex');
  const keyFile = `${lexicon}.key`;
  if (existsSync(keyFile) && existsSync(lexicon) && readFileSync(keyFile, 'utf8') === key) return;
  const ms = runChild(compiler, [list, lexicon]) as number;
  writeFileSync(keyFile, key);
  console.log(`compiled ${list.replace(/.*-/, '').replace('.json', '')} names in ${(ms / 1000).toFixed(1)} s`);
}

/** Names in all sizes, compiled; the seconds that each took are printed on the way. */
async function compileNames(source: string): Promise<Names[]> {
  const compiler = await bundle(new URL('./compile.ts', import.meta.url), 'compile.mjs', 'node');
  const all = madeNames(source, Math.max(...SIZES));
  const made = SIZES.map((count): Names => {
    const list = written(`names-${count}.json`, JSON.stringify(all.slice(0, count)));
    const lexicon = benchFile(`names-${count}.bin`);
    compiled(compiler, list, lexicon);
    return { label: `${count} names`, count, list, lexicon };
  });
  return [{ label: 'ours, shipped names', count: 0, lexicon: inProject('data', 'built', 'lexicon.bin') }, ...made];
}

/** Speed, growth and memory of matching, each cell in a process of its own, beside the floors and budgets of design §11. */
export async function benchScan(): Promise<void> {
  const child = await bundle(new URL('./child.ts', import.meta.url), 'scan-child.mjs', 'node');
  const { name, text } = newsText(MB);
  const news = written('news.txt', text);
  const lexicons = await compileNames(newsText(MB).text);
  console.log(`text: ${name}, ${text.length} units; CPU ms, least of 30 rounds; floor = a bare charCodeAt loop in the same process, in turn`);

  const split = measureIn(child, { way: 'split', text: news });
  const scans = lexicons.map((names) => ({ names, outcome: measureIn(child, { way: 'scan', text: news, lexicon: names.lexicon, compare: true }) }));
  const matcher = measureIn(child, { way: 'matcher', text: news, rounds: 12 });
  const times = ({ time, floor }: ScanOutcome): number => time / floor;
  printTable('Scan of 1 MB (1,048,576 units) of news', ['way', 'CPU ms', '× floor', 'budget', 'of split', 'first ms', 'matches'], [
    ['charCodeAt loop', split.floor, 1, '', '', '', ''],
    ['text.split(/\\W+/)', split.time, times(split), '', 1, split.first, ''],
    ...scans.map(({ names, outcome }) => [
      names.label, outcome.time, times(outcome), over(MOST.get(names.count || 400), times(outcome)),
      times(outcome) / times(split), outcome.first, outcome.matches,
    ]),
    ['scan + decide, shipped names', matcher.time, times(matcher), '', times(matcher) / times(split), matcher.first, matcher.matches],
  ]);
  const ours = scans.find(({ names }) => names.count === 400)?.outcome ?? split;
  const inNames = growthExponent(scans.filter(({ names }) => names.count > 0).map(({ names, outcome }) => [names.count, times(outcome)]));
  console.log(`\nat 400 names, of text.split: ${verdict(times(ours) / times(split), 0.5)}; growth exponent in names: ${inNames.toFixed(2)} ${verdict(inNames, 0.2)}`);

  benchExpressions(child, news, scans);
  benchLengths(child, lexicons);
  benchHostile(child, lexicons, text);
  benchMemory(child, lexicons, news);
}

function benchExpressions(child: string, news: string, scans: readonly { readonly names: Names; readonly outcome: ScanOutcome }[]): void {
  const rows = scans.flatMap(({ names, outcome }) => {
    const most = MOST_OF_EXPRESSION.get(names.count);
    if (most === undefined || names.list === undefined) return [];
    const peer = measureIn(child, { way: 'expression', text: news, names: names.list, rounds: names.count > 400 ? 3 : 20, compare: true });
    const ratio = outcome.time / outcome.floor / (peer.time / peer.floor);
    return [[names.label, peer.time / peer.floor, peer.first, peer.matches, outcome.time / outcome.floor, ratio, verdict(ratio, most)]];
  });
  printTable('Against one RegExp of all names (gi, \\b)', ['names', 'RegExp × floor', 'first ms', 'matches', 'ours × floor', 'ours : RegExp', 'budget'], rows);
}

function benchLengths(child: string, lexicons: readonly Names[]): void {
  const texts = LENGTHS.map((length) => ({ length, file: written(`news-${Math.max(length, MB)}.txt`, newsText(Math.max(length, MB)).text) }));
  const rows = lexicons.filter(({ count }) => count === 0 || count === 1_000_000).flatMap(({ label, lexicon }) => {
    const ways = [['scan', label], ...(label.startsWith('ours') ? [['matcher', 'scan + decide'] as const] : [])] as const;
    return ways.map(([way, words]) => {
      const ms = texts.map(({ length, file }) => [length, measureIn(child, { way: way === 'scan' ? 'scan' : 'matcher', text: file, piece: length, lexicon, rounds: way === 'scan' ? 15 : 6 }).time] as const);
      const exponent = growthExponent(ms);
      const judged = exponent >= 0.95 && exponent <= 1.05 ? 'ok' : 'short';
      return [words, ...ms.map(([, time]) => time), exponent, `${judged} (0.95–1.05)`];
    });
  });
  printTable('Growth with the text, CPU ms', ['way', ...LENGTHS.map((length) => `${length / 1024} KB`), 'exponent', 'budget'], rows);
}

function benchHostile(child: string, lexicons: readonly Names[], text: string): void {
  const few = lexicons.find(({ count }) => count === 400);
  const many = lexicons.find(({ count }) => count === 1_000_000);
  if (!few || !many) return;
  const shipped = lexicons[0] ?? few;
  const named = ['Islamic Revolutionary Guard Corps', 'Organization of Islamic Cooperation', 'Israel', 'Recep Tayyip Erdogan', 'United States', 'Hamas'];
  const own = hostileTexts(text, named, MB);
  const made = hostileTexts(text, madeNames(text, 10_000), MB);
  const kinds = [...made.keys()].map((kind, at) => ({ kind: kind.replace(/“.*”/, 'one word'), own: [...own.values()][at] ?? '', made: made.get(kind) ?? '' }));
  const rows = kinds.map(({ kind, own: ownText, made: madeText }) => {
    const one = (names: Names, content: string): ScanOutcome =>
      measureIn(child, { way: 'scan', text: written('hostile.txt', content), lexicon: names.lexicon, rounds: 10, compare: true });
    const outcomes = [one(shipped, ownText), one(few, madeText), one(many, madeText)];
    const ratios = outcomes.map(({ time, floor }) => time / floor);
    return [kind, ...ratios, outcomes.at(-1)?.matches ?? 0, verdict(Math.max(...ratios), 10)];
  });
  printTable('Bad input, 1 MB, × floor', ['text', 'shipped names', '400 names', '1000000 names', 'matches at 1000000', 'budget'], rows);
}

function benchMemory(child: string, lexicons: readonly Names[], news: string): void {
  const rows = lexicons.filter(({ count }) => count > 0).map(({ label, count, lexicon }) => {
    const { size } = statSync(lexicon);
    const { time, first } = measureIn(child, { way: 'open', text: news, lexicon, rounds: 30 });
    const judged = count === 1_000_000 ? `${verdict(size / count, 60)} bytes, ${verdict(first, 10)} ms` : '';
    return [label, size / 1024, size / count, first, time, judged];
  });
  printTable('The lexicon', ['names', 'KB', 'bytes a name', 'first open ms', 'later ms', 'budget'], rows);
}
