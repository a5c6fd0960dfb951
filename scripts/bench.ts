import { benchBuild } from './bench/build/section';
import { benchMarks } from './bench/marks/section';
import { benchPage } from './bench/page/section';
import { benchPeers, benchScan } from './bench/scan/section';

const HELP = `npm run bench [-- build|scan|peers|page|marks]
Benchmarks against the budgets of the design; without a word all of them.
  build   building the knowledge base: time, memory, growth in articles, size
  scan    finding names: floors, one RegExp, growth, bad input, memory, the table of budgets
  peers   finding names by what else a developer would take; many minutes
  page    matching in the background against matching in the page (decision 0001), in Chromium
  marks   what the built extension costs a page, in Chromium; needs npm run build
Milliseconds depend on the machine and on what else it does; ratios are taken within one run.`;

const SECTIONS: Readonly<Record<string, () => Promise<void>>> = { build: benchBuild, scan: benchScan, peers: benchPeers, page: benchPage, marks: benchMarks };

const [wanted] = process.argv.slice(2);
if (wanted !== undefined && !Object.hasOwn(SECTIONS, wanted)) {
  console.log(HELP);
  process.exitCode = wanted === '--help' ? 0 : 1;
} else {
  for (const [name, run] of Object.entries(SECTIONS)) if (wanted === undefined || wanted === name) await run();
}
