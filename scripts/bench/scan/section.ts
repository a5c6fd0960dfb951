import { bundle } from '../bundle';
import { newsText } from '../corpus';
import { Budgets } from './budgets';
import { benchSizes, benchWays } from './compare';
import { benchHostile, benchLengths } from './inputs';
import { compileNames, type Names } from './lexicons';
import { written, type Child } from './measure';
import { benchAdding, benchOpening } from './size';

const MB = 1 << 20;

interface Prepared {
  readonly child: Child;
  readonly text: string;
  /** File with the text. */
  readonly news: string;
  readonly lexicons: readonly Names[];
}

async function prepare(): Promise<Prepared> {
  const child = await bundle(new URL('./child.ts', import.meta.url), 'scan-child.mjs', 'node');
  const { name, text } = newsText(MB);
  const lexicons = await compileNames(text);
  console.log(`text: ${name}, ${text.length} units; names: of the text, of cities and of people (npm data packages), none invented`);
  console.log('CPU ms, least of the rounds; floor = a bare charCodeAt loop in the same process, in turn; matches are compared with a slow reference first');
  return { child, text, news: written('news.txt', text), lexicons };
}

/** Speed, growth and memory of the scan, each cell in a process of its own, beside the floors and budgets of design §11. */
export async function benchScan(): Promise<void> {
  const { child, text, news, lexicons } = await prepare();
  const budgets = new Budgets();
  benchSizes(child, lexicons, news, budgets);
  benchLengths(child, lexicons, budgets);
  benchHostile(child, lexicons, text, budgets);
  benchOpening(child, lexicons, news, budgets);
  await benchAdding(lexicons, budgets);
  budgets.print('Against the budgets of design §11');
}

/** The scan beside other ways to find names, each in a process of its own. */
export async function benchPeers(): Promise<void> {
  const { child, news, lexicons } = await prepare();
  benchWays(child, lexicons, news);
}
