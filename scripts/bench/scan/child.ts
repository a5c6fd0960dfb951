import { readFileSync } from 'node:fs';
import { getHeapStatistics } from 'node:v8';
import { least } from '../statistics';
import type { Found } from './slow-reference';
import type { ScanOutcome, ScanTask } from './task';
import { textFor, wayOf, type Way } from './ways';

/** Shorter work is done several times a round, since the system's clock cannot time it. */
const UNITS_A_ROUND = 1 << 20;

/** The least that looking at every unit of a text can cost. */
function addUnits(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

function difference({ find, expect }: Way, text: string): string | undefined {
  const lines = (found: Found[]): Set<string> => new Set(found.map((one) => one.join(' ')));
  const [own, due] = [lines(find(text)), lines(expect(text))];
  const missing = [...due].filter((line) => !own.has(line));
  const extra = [...own].filter((line) => !due.has(line));
  if (missing.length + extra.length === 0) return undefined;
  return `${missing.length} missing (${missing[0] ?? '-'}), ${extra.length} too many (${extra[0] ?? '-'})`;
}

/** The text in pieces, each a string of its own rather than a view into the whole. */
function cut(text: string, size = text.length): string[] {
  const pieces: string[] = [];
  for (let at = 0; at + size <= text.length; at += size) {
    pieces.push(Buffer.from(text.slice(at, at + size), 'utf16le').toString('utf16le'));
  }
  return pieces;
}

/** In bytes. The process must run with its garbage collection exposed. */
function memoryKept(): number {
  // The second frees what the first only marked.
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** In bytes, by a call that is warm: what more calls take more, since looking takes memory too. No collection comes between. */
function allocatedBy(work: () => number): number {
  const more = 10;
  const taken = (times: number): number => {
    globalThis.gc?.();
    const before = getHeapStatistics().used_heap_size;
    for (let time = 0; time < times; time += 1) work();
    return getHeapStatistics().used_heap_size - before;
  };
  const [few, many] = [1, 1 + more].map((times) => least(Array.from({ length: 5 }, () => taken(times))));
  return Math.max(0, (many ?? 0) - (few ?? 0)) / more;
}

function measure(task: ScanTask): ScanOutcome {
  const text = textFor(task, readFileSync(task.text, 'utf8'));
  const pieces = cut(text, task.piece);
  let kept = 0;
  const timed = (work: (text: string) => number, times: number): number => {
    const start = process.cpuUsage();
    for (let time = 0; time < times; time += 1) for (const piece of pieces) kept += work(piece);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000 / times / pieces.length;
  };
  const before = memoryKept();
  const start = performance.now();
  const way = wayOf(task);
  const ready = performance.now() - start;
  const first = timed(way.run, 1);
  const memory = (memoryKept() - before) / 1e6;
  const matches = way.run(text);
  const differs = task.compare ? difference(way, text) : undefined;
  const times = Math.max(1, Math.round(UNITS_A_ROUND / text.length));
  const floors: number[] = [];
  const own: number[] = [];
  for (let round = 0; round < task.rounds; round += 1) {
    floors.push(timed(addUnits, times));
    own.push(timed(way.run, times));
  }
  const allocated = allocatedBy(() => way.run(text));
  if (Number.isNaN(kept)) throw new Error('nothing was measured');
  return { floor: least(floors), time: least(own), first, matches, ready, memory, allocated, ...(differs === undefined ? {} : { differs }) };
}

const [task = ''] = process.argv.slice(2);
console.log(JSON.stringify(measure(JSON.parse(task) as ScanTask)));
