import { parseArgs } from 'node:util';
import { startReader, type Family } from '../test/e2e/launch';
import type { Reader } from '../test/e2e/reader';
import { findChromium, findFirefox } from './browsers';
import { serveDemo, type DemoSite } from './demo/server';
import { takeTour } from './demo/tour';
import { buildExtension, buildKnowledgeBase } from './steps/build';
import { endRunning, type Outcome } from './steps/run-tool';

const HELP = `npm start [-- --firefox] [--headless]
Builds Newsgloss and opens the two demo articles in a browser that has it.
  --firefox    in Firefox instead of Chromium
  --headless   without a window: visits the pages and writes pictures to .output/demo/ (so it goes where there is no display)`;

const hasDisplay = (): boolean =>
  process.platform === 'darwin' || process.platform === 'win32' || Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);

/** Ends what is open, in the reverse order of opening; a second call waits for the first. */
class Closing {
  private readonly steps: (() => Promise<void>)[] = [];
  private ended: Promise<void> | undefined;

  add(step: () => Promise<void>): void {
    this.steps.unshift(step);
  }

  run(): Promise<void> {
    this.ended ??= this.steps.reduce((before, step) => before.then(step).catch(() => undefined), Promise.resolve());
    return this.ended;
  }
}

async function step(what: string, work: Promise<Outcome>): Promise<void> {
  const begun = Date.now();
  const { ok, output } = await work;
  if (!ok) throw new Error(`${what}: failed.\n${output.trim()}`);
  console.log(`${what}: done (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
}

async function stay(reader: Reader, site: DemoSite): Promise<void> {
  await reader.openPage(site.articles[0] ?? site.front);
  console.log(`\n${reader.browserName} is open on ${site.articles[0] ?? site.front}\nThe other: ${site.articles[1] ?? site.front}`);
  console.log('Rest the pointer on an underlined name. Close the window or press Ctrl-C to end.');
  await reader.closed;
}

async function start(family: Family, headless: boolean, closing: Closing): Promise<void> {
  const browser = family === 'firefox' ? findFirefox(console.log) : findChromium(console.log);
  await step('Knowledge base', buildKnowledgeBase());
  await step('Extension', buildExtension(family));
  const site = await serveDemo();
  closing.add(site.close);
  const reader = await startReader(family, { program: browser.path, origin: site.origin, headless, offline: headless });
  closing.add(() => reader.close());
  if (headless) await takeTour(reader, site, '.output/demo');
  else await stay(reader, site);
}

const { values } = parseArgs({ options: { firefox: { type: 'boolean' }, headless: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } });
if (values.help === true) {
  console.log(HELP);
  process.exit(0);
}
const closing = new Closing();
const state = { isStopped: false };
const stop = (signal: NodeJS.Signals): void => {
  state.isStopped = true;
  endRunning(signal);
  void closing.run().then(() => process.exit(0));
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
try {
  await start(values.firefox === true ? 'firefox' : 'chromium', values.headless === true || !hasDisplay(), closing);
} catch (error) {
  // After Ctrl-C whatever was under way fails; that is no news.
  if (!state.isStopped) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
await closing.run();
process.exit();
