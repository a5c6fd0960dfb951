import { readFileSync } from 'node:fs';
import { until } from '../../../test/e2e/until';
import { escaped } from '../../demo/html';
import { startChromium, type Chromium } from '../browser/start';
import { servePages } from '../browser/serve';
import { newsText } from '../corpus';
import { inProject } from '../folders';
import { least, median } from '../statistics';
import { printTable } from '../table';
import type { PageOutcome, Way } from './extension/messages';
import { makeExtension } from './make-extension';

const TRIES = 9;
const LENGTHS = new Map([['10 KB', 10 * 1024], ['60 KB', 60 * 1024], ['1 MB', 1 << 20]]);

interface Case {
  readonly label: string;
  readonly way: Way;
  /** Undefined: the worker plays no part. */
  readonly worker?: 'asleep' | 'awake';
}

const CASES: readonly Case[] = [
  { label: 'background, worker awake', way: 'background', worker: 'awake' },
  { label: 'background, worker asleep', way: 'background', worker: 'asleep' },
  { label: 'page, lexicon and notes fetched', way: 'page, fetched' },
  { label: 'page, lexicon and match facts fetched', way: 'page, fetched without notes' },
  { label: 'page, both by message, awake', way: 'page, by message', worker: 'awake' },
  { label: 'page, both by message, asleep', way: 'page, by message', worker: 'asleep' },
];

interface Try {
  readonly ms: number;
  /** Main-thread work of the page, in ms of its thread. */
  readonly work: number;
  readonly found: string;
}

const pageOf = (text: string): string =>
  `<!doctype html><html lang="en"><title>Benchmark</title>${text.split(/\n+/).map((line) => `<p>${escaped(line)}</p>`).join('\n')}</html>`;

const idle = (): Promise<unknown> => new Promise((done) => { setTimeout(done, 250); });

/** One fresh page. @throws Error where the worker was in another state than the case says. */
async function tryOnce(browser: Chromium, url: string, { way, worker, label }: Pick<Case, 'way' | 'worker' | 'label'>): Promise<Try> {
  const tab = await browser.openTab();
  try {
    await tab.goTo(url);
    if (worker === 'awake') {
      await tab.run((page) => page.dispatchEvent(new Event('bench-wake')), null);
      await until('the worker waking', async () => ((await tab.run((page) => page.documentElement.dataset['awake'], null)) === 'yes' ? true : undefined));
    }
    if (worker === 'asleep') await tab.stopWorkers();
    await idle();
    const before = await tab.work();
    await tab.run((page, wanted) => {
      page.documentElement.dataset['way'] = wanted;
      page.dispatchEvent(new Event('bench-go'));
    }, way);
    const outcome = await until(`mentions by “${label}”`, () => tab.run((page) => page.documentElement.dataset['outcome'], null));
    await idle();
    const after = await tab.work();
    const { ms, found, woken } = JSON.parse(outcome) as PageOutcome;
    if (worker !== undefined && woken !== (worker === 'asleep')) throw new Error(`the worker was ${woken ? 'asleep' : 'awake'} in “${label}”`);
    return { ms, work: after.task - before.task, found };
  } finally {
    await tab.close();
  }
}

/** Tries of all cases in turn, so that what else the machine does falls on all of them. */
async function measure(browser: Chromium, url: string): Promise<Map<string, Try[]>> {
  const cases = [{ label: 'nothing', way: 'nothing' as const }, ...CASES];
  const tries = new Map<string, Try[]>(cases.map(({ label }) => [label, []]));
  for (let round = 0; round < TRIES; round += 1) {
    for (const one of cases) tries.get(one.label)?.push(await tryOnce(browser, url, one));
  }
  const sets = new Set(CASES.flatMap(({ label }) => (tries.get(label) ?? []).map(({ found }) => found)));
  if (sets.size !== 1) throw new Error('the ways found different mentions');
  return tries;
}

/** Matching in the background against matching in the page: decision 0001. */
export async function benchPage(): Promise<void> {
  const pages = new Map([...LENGTHS].map(([label, length]) => [`/${label.replace(' ', '')}`, pageOf(newsText(length).text)]));
  const site = await servePages(pages);
  const browser = await startChromium(await makeExtension());
  try {
    console.log(`\n${browser.name}; a fresh page each try, ${TRIES} tries, cases in turn; ms median (least); main thread in CPU time above a page that does nothing`);
    const kb = (file: string): string => `${(readFileSync(inProject('data', 'built', file)).length / 1024).toFixed(0)} KB`;
    console.log(`lexicon ${kb('lexicon.bin')}, notes ${kb('knowledge.json')}; the page has its text, until it has its mentions`);
    const columns = new Map<string, Map<string, Try[]>>();
    for (const [label] of LENGTHS) columns.set(label, await measure(browser, `${site.origin}/${label.replace(' ', '')}`));
    const cell = (label: string, size: string, of: 'ms' | 'work'): string => {
      const nothing = of === 'work' ? median((columns.get(size)?.get('nothing') ?? []).map(({ work }) => work)) : 0;
      const values = (columns.get(size)?.get(label) ?? []).map((one) => one[of] - nothing);
      return `${median(values).toFixed(1)} (${least(values).toFixed(1)})`;
    };
    for (const [title, of] of [['From text to mentions, ms', 'ms'], ['Main thread of the page, ms', 'work']] as const) {
      printTable(title, ['way', ...LENGTHS.keys()], CASES.map(({ label }) => [label, ...[...LENGTHS.keys()].map((size) => cell(label, size, of))]));
    }
  } finally {
    await browser.close();
    await site.close();
  }
}
