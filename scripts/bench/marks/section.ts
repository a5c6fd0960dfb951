import { servePages } from '../browser/serve';
import { startChromium, type Chromium } from '../browser/start';
import { median, least } from '../statistics';
import { digits, printTable, verdict, type Row } from '../table';
import { copyBuilds, kilobytes, type Builds } from './builds';
import { measuredPages } from './pages';
import { openCards, paintPopup, visitMarked, visitPlain, walkTime, workAtRest, type Visit } from './visits';

const TRIES = 9;

/** Work so many times, one after another. */
async function repeated<T>(times: number, work: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let time = 0; time < times; time += 1) results.push(await work());
  return results;
}

/** Median and least of some values, and what the budget says of the median. */
function row(name: string, values: readonly number[], most?: number): Row {
  return [name, `${digits(median(values))} (${digits(least(values))})`, most === undefined ? '' : verdict(median(values), most)];
}

const exact = (name: string, value: number, most: number): Row => [name, digits(value), verdict(value, most)];

async function markRows(product: Chromium, empty: Chromium, origin: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [path, label] of [['/seed', 'seed page'], ['/large', '500 KB article']] as const) {
    const asleep = await repeated(TRIES, () => visitMarked(product, origin, path, 'asleep'));
    const awake = await repeated(TRIES, () => visitMarked(product, origin, path, 'awake'));
    const firstMarks = (visits: readonly Visit[]): number[] => visits.map(({ seen }) => seen.marked - seen.loaded);
    const all = [...asleep, ...awake];
    const plain = await repeated(TRIES, () => visitPlain(empty, origin + path));
    /** A long page may shift by itself while it comes in. */
    const shift = (visits: readonly Visit[]): number => Math.max(...visits.map(({ seen }) => seen.shift));
    rows.push(
      row(`${label}: first marks after load, worker asleep, ms`, firstMarks(asleep), 150),
      row(`${label}: first marks after load, worker awake, ms`, firstMarks(awake), 40),
      exact(`${label}: nodes added`, Math.max(...all.map(({ seen }) => Math.abs(seen.nodesNow - seen.nodesBefore))), 0),
      exact(`${label}: layout shift, above ${digits(shift(plain))} without us`, Math.max(0, shift(all) - shift(plain)), 0),
      row(`${label}: longest task after load, ms (0: none above 50)`, all.map(({ seen }) => seen.longTask), 50),
      row(`${label}: marks near the window`, all.map(({ seen }) => seen.marks)),
    );
  }
  return rows;
}

/** Work of the scout over that of a content script that does nothing, tries in turn. */
async function scoutRows({ product, empty, asking }: Readonly<Record<keyof Builds, Chromium>>, url: string): Promise<Row[]> {
  const tries = await repeated(2 * TRIES, async () => ({
    product: await workAtRest(product, url), empty: await workAtRest(empty, url), asking: await workAtRest(asking, url),
  }));
  const over = (own: keyof Builds, of: 'script' | 'task', summary: typeof median): number =>
    summary(tries.map((one) => one[own][of])) - summary(tries.map((one) => one.empty[of]));
  return [
    exact('page that is not news: script over an empty content script, CPU ms', over('product', 'script', median), 1),
    ['the same, leasts compared', digits(over('product', 'script', least)), ''],
    ['the same for a scout that only asks chrome.storage', `${digits(over('asking', 'script', median))}, leasts ${digits(over('asking', 'script', least))}`, ''],
    ['the same, all main-thread tasks, CPU ms', digits(over('product', 'task', median)), ''],
  ];
}

async function largeRows(product: Chromium, empty: Chromium, url: string): Promise<Row[]> {
  const tries = await repeated(TRIES, async () => ({ product: await workAtRest(product, url), empty: await workAtRest(empty, url), walk: await walkTime(empty, url) }));
  // The walk is short enough to be done once without a break by other programs.
  const walk = least(tries.map((one) => one.walk));
  const over = (of: 'script' | 'task'): number => median(tries.map((one) => one.product[of])) - median(tries.map((one) => one.empty[of]));
  return [
    ['500 KB article: bare TreeWalker walk, ms (least)', digits(walk), ''],
    exact('500 KB article: our script, × that walk', over('script') / walk, 3),
    ['the same, CPU ms; all main-thread tasks, CPU ms', `${digits(over('script'))}; ${digits(over('task'))}`, ''],
  ];
}

function sizeRows(folder: string): Row[] {
  const sizes = [['scout.js', 6], ['reader.js', 60], ['card.js', undefined]] as const;
  return sizes.flatMap(([file, most]): Row[] => {
    const size = kilobytes(folder, file);
    return size === undefined ? [] : [[`${file}, KB minified`, digits(size), most === undefined ? '' : verdict(size, most)]];
  });
}

/** What the built extension costs a page, beside the budgets of design §11. */
export async function benchMarks(): Promise<void> {
  const builds = copyBuilds();
  const site = await servePages(await measuredPages());
  const [product, empty, asking] = [await startChromium(builds.product), await startChromium(builds.empty), await startChromium(builds.asking)];
  try {
    console.log(`\n${product.name}; the build as it is in .output; a new tab each try; median (least) of ${TRIES} tries or more`);
    const rows = await markRows(product, empty, site.origin);
    const cards = await repeated(TRIES, () => openCards(product, `${site.origin}/seed`));
    const popups = await repeated(TRIES, () => paintPopup(product, `${site.origin}/seed`));
    printTable('Marks', ['what', 'measured', 'budget'], [
      ...rows,
      ...(await scoutRows({ product, empty, asking }, `${site.origin}/shop`)),
      ...(await largeRows(product, empty, `${site.origin}/large`)),
      row('first card of a page, end of dwell to painted, ms', cards.map(([first]) => first), 50),
      row('next card, end of dwell to painted, ms', cards.map(([, next]) => next), 50),
      row('popup, first paint, ms', popups, 100),
      ...sizeRows(builds.product),
    ]);
  } finally {
    await Promise.all([product.close(), empty.close(), asking.close()]);
    await site.close();
  }
}
