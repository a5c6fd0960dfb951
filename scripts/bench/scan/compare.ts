import { growthExponent } from '../statistics';
import { printTable, type Row } from '../table';
import type { Budgets } from './budgets';
import { SHIPPED_LEXICON, SIZES, type Names } from './lexicons';
import { measureIn, timesFloor, tryIn, type Child } from './measure';
import { PEERS, type PeerName } from './peers';
import type { ScanOutcome } from './task';

/** Most times the floor that design §11 allows, by number of names. */
const MOST = new Map([[400, 5], [100_000, 9], [1_000_000, 14]]);
/** Most of one expression's time, by number of names. */
const MOST_OF_EXPRESSION = new Map([[400, 0.9], [10_000, 0.1], [100_000, 0.05]]);
const MOST_OF_SPLIT = 0.5;
const MOST_EXPONENT = 0.2;
/** KB of garbage of one call: what is made once a text, and nothing a word. */
const MOST_GARBAGE = 8;

/** Beyond these numbers of names a peer is not run: it would take its minutes to say what fewer names said. */
const NOT_BEYOND: ReadonlyMap<PeerName, number> = new Map([['RegExp a name (mark.js)', 400]]);

/** One way at all sizes: measured, or why not. */
interface Line {
  readonly way: string;
  readonly cells: readonly (ScanOutcome | string)[];
}

interface OwnLine extends Line {
  readonly cells: readonly ScanOutcome[];
}

const isMeasured = (cell: ScanOutcome | string): cell is ScanOutcome => typeof cell !== 'string';

function exponentOf({ cells }: Line): number | string {
  const points = cells.flatMap((cell, at) => (isMeasured(cell) ? [[SIZES[at] ?? 0, timesFloor(cell)] as const] : []));
  return points.length > 1 ? growthExponent(points) : '';
}

function printLines(lines: readonly Line[]): void {
  printSizes('1 MB of news, × floor', lines, timesFloor, (line) => [exponentOf(line)], ['exponent']);
  printSizes('The first call on it, CPU ms', lines, ({ first }) => first);
  printSizes('From the files to being ready, ms', lines, ({ ready }) => ready);
  printSizes('Memory kept, MB', lines, ({ memory }) => memory);
  printSizes('Names found', lines, ({ matches }) => matches);
}

function printSizes(title: string, lines: readonly Line[], value: (outcome: ScanOutcome) => number, more: (line: Line) => Row = () => [], moreHead: Row = []): void {
  const rows = lines.map((line) => [line.way, ...line.cells.map((cell) => (isMeasured(cell) ? value(cell) : cell)), ...more(line)]);
  printTable(title, ['way', ...SIZES.map((size) => `${size} names`), ...moreHead], rows);
}

function ours(child: Child, lexicons: readonly Names[], news: string): OwnLine {
  return { way: 'ours', cells: lexicons.map(({ lexicon }) => measureIn(child, { way: 'scan', text: news, lexicon, compare: true })) };
}

/** One peer at the sizes up to `most`. What failed with some names is not run with more. */
function peer(child: Child, way: PeerName, lexicons: readonly Names[], news: string, most = Infinity): Line {
  let failed = false;
  const cells = lexicons.map(({ count, list }) => {
    if (failed || count > most) return 'not run';
    const cell = tryIn(child, { way, text: news, names: list, rounds: count > 400 ? 3 : 10, compare: true });
    failed = !isMeasured(cell);
    return cell;
  });
  return { way, cells };
}

/** The scan at all sizes beside the floors and beside one expression of all names. */
export function benchSizes(child: Child, lexicons: readonly Names[], news: string, budgets: Budgets): void {
  const split = measureIn(child, { way: 'split', text: news });
  const shipped = measureIn(child, { way: 'scan', text: news, lexicon: SHIPPED_LEXICON, compare: true });
  const matcher = measureIn(child, { way: 'matcher', text: news, rounds: 12 });
  printTable('1 MB (1,048,576 units) of news: floors, and the shipped names', ['way', 'CPU ms', '× floor', 'of split', 'first ms', 'matches'], [
    ['charCodeAt loop', split.floor, 1, split.floor / split.time, '', ''],
    ['text.split(/\\W+/)', split.time, timesFloor(split), 1, split.first, ''],
    ...([['scan', shipped], ['scan + decide', matcher]] as const).map(([way, outcome]) => [
      way, outcome.time, timesFloor(outcome), timesFloor(outcome) / timesFloor(split), outcome.first, outcome.matches,
    ]),
  ]);
  const own = ours(child, lexicons, news);
  const expression = peer(child, 'one RegExp', lexicons, news, 100_000);
  printLines([own, expression]);

  own.cells.forEach((cell, at) => {
    const count = SIZES[at] ?? 0;
    const most = MOST.get(count);
    if (most !== undefined) budgets.atMost(`1 MB of news, ${count} names`, timesFloor(cell), most, '× floor');
    if (count === 400) budgets.atMost('the same, of text.split(/\\W+/)', timesFloor(cell) / timesFloor(split), MOST_OF_SPLIT, '');
  });
  const garbage = Math.max(...[shipped, ...own.cells].map(({ allocated }) => allocated));
  budgets.atMost('garbage of one scan of 1 MB (170,000 words)', garbage / 1024, MOST_GARBAGE, 'KB');
  const exponent = exponentOf(own);
  if (typeof exponent === 'number') budgets.atMost('growth exponent in names', exponent, MOST_EXPONENT, '');
  own.cells.forEach((cell, at) => {
    const [most, other] = [MOST_OF_EXPRESSION.get(SIZES[at] ?? 0), expression.cells[at]];
    if (most !== undefined && other !== undefined && isMeasured(other)) budgets.atMost(`${SIZES[at] ?? 0} names, of one RegExp`, timesFloor(cell) / timesFloor(other), most, '');
  });
}

/** The scan beside all that a developer could take instead; matches are compared before times count. Takes many minutes. */
export function benchWays(child: Child, lexicons: readonly Names[], news: string): void {
  const ways = Object.keys(PEERS) as PeerName[];
  printLines([ours(child, lexicons, news), ...ways.map((way) => peer(child, way, lexicons, news, NOT_BEYOND.get(way)))]);
}
