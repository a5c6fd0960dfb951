import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium, findFirefox, type FoundBrowser } from './browsers';
import { buildExtension, ensureKnowledgeBase } from './steps/build';
import { asOne, playwrightCounts, vitestCounts, type Counts } from './steps/counted';
import { endRunning, runTool, type Outcome, type RunOptions } from './steps/run-tool';

const HELP = `npm test [-- --verbose]
Types, lint, unused code, unit and architecture tests, both builds, end-to-end stories in Chromium and in Firefox.
  --verbose   prints what every step prints, not only what failing ones do`;

interface Step {
  readonly name: string;
  readonly run: (options: RunOptions) => Promise<Outcome>;
  readonly count?: (ok: boolean) => Counts;
  /** Names of steps that must have passed; else this one is not run and counts as failed. */
  readonly needs?: readonly string[];
}

const both = async (first: Promise<Outcome>, second: () => Promise<Outcome>): Promise<Outcome> => {
  const one = await first;
  const other = await second();
  return { ok: one.ok && other.ok, output: `${one.output}${other.output}` };
};

const browserStep = (name: string, find: (say: (line: string) => void) => FoundBrowser): Step => ({
  name,
  run: ({ hear }) => {
    const said: string[] = [];
    const say = (line: string): void => {
      said.push(line);
      if (!hear) console.log(`  ${line}`);
      hear?.(`${line}\n`);
    };
    try {
      find(say);
      return Promise.resolve({ ok: true, output: said.join('\n') });
    } catch (error) {
      return Promise.resolve({ ok: false, output: String(error instanceof Error ? error.message : error) });
    }
  },
});

function storiesStep(family: 'chromium' | 'firefox', name: string, reports: string): Step {
  const report = join(reports, `${family}.json`);
  return {
    name: `end to end in ${name}`,
    needs: [name, `build for ${name}`],
    run: (options) =>
      runTool('@playwright/test', ['test', '--project', family, '--reporter', 'list,json'], {
        ...options,
        env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report, FORCE_COLOR: '0' },
      }),
    count: (ok) => playwrightCounts(report, ok),
  };
}

function stepsWith(reports: string): readonly Step[] {
  const unitReport = join(reports, 'unit.json');
  return [
    { name: 'types', run: (options) => both(runTool('typescript', ['-p', '.', '--noEmit'], options), () => runTool('typescript', ['-p', 'core', '--noEmit'], options)) },
    { name: 'lint', run: (options) => runTool('eslint', ['.'], options) },
    { name: 'unused code', run: (options) => runTool('knip', [], options) },
    { name: 'knowledge base', run: ensureKnowledgeBase },
    {
      name: 'unit and architecture',
      run: (options) => runTool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`], options),
      count: (ok) => vitestCounts(unitReport, ok),
    },
    { name: 'build for Chromium', run: () => buildExtension('chromium') },
    { name: 'build for Firefox', run: () => buildExtension('firefox') },
    browserStep('Chromium', findChromium),
    browserStep('Firefox', findFirefox),
    storiesStep('chromium', 'Chromium', reports),
    storiesStep('firefox', 'Firefox', reports),
  ];
}

async function perform(step: Step, failed: ReadonlySet<string>, verbose: boolean): Promise<Counts> {
  const missing = step.needs?.filter((name) => failed.has(name)) ?? [];
  if (missing.length > 0) {
    console.log(`✗ ${step.name}: not run, because this failed: ${missing.join(', ')}`);
    return asOne(false);
  }
  if (verbose) console.log(`── ${step.name}`);
  const begun = Date.now();
  const { ok, output } = await step.run(verbose ? { hear: (text) => process.stdout.write(text) } : {}).catch((error: unknown) => ({ ok: false, output: String(error) }));
  const counts = step.count?.(ok) ?? asOne(ok);
  const tests = step.count ? `${counts.passed} passed, ${counts.failed} failed, ` : '';
  console.log(`${ok ? '✓' : '✗'} ${step.name} (${tests}${((Date.now() - begun) / 1000).toFixed(1)} s)`);
  if (!ok && !verbose) console.log(output.trimEnd().replace(/^/gm, '    '));
  return counts;
}

const { values } = parseArgs({ options: { verbose: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } });
if (values.help === true) {
  console.log(HELP);
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    endRunning(signal);
    process.exit(130);
  });
const reports = mkdtempSync(join(tmpdir(), 'newsgloss-'));
const failed = new Set<string>();
let total: Counts = { passed: 0, failed: 0 };
for (const step of stepsWith(reports)) {
  const counts = await perform(step, failed, values.verbose === true);
  if (counts.failed > 0) failed.add(step.name);
  total = { passed: total.passed + counts.passed, failed: total.failed + counts.failed };
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
