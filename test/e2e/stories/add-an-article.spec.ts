import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveDemo } from '../../../scripts/demo/server';
import { startReader } from '../launch';
import { expect, familyOf, story } from '../story';

const ARTICLE = 'test/e2e/articles/african-union-free-trade.md';
const HOW_TO = readFileSync('docs/how-to/add-an-article.md', 'utf8');

/** The commands of the how-to, in its order. */
const commands = [...HOW_TO.matchAll(/^\s*(npm run [^\n`]+)$/gm)].map(([, command = '']) => command.trim());

const run = (script: string, words: readonly string[]): string => execFileSync(process.execPath, ['--import', 'tsx', script, ...words], { encoding: 'utf8' });

/** What the how-to says, done in a copy of the records and seeds: an article put into seeds/, the knowledge base built, the extension packed with it. */
function followHowTo(extension: string): { readonly project: string; readonly extension: string; readonly review: string } {
  const project = mkdtempSync(join(tmpdir(), 'newsgloss article '));
  cpSync('data', join(project, 'data'), { recursive: true });
  cpSync('seeds', join(project, 'seeds'), { recursive: true });
  cpSync(ARTICLE, join(project, 'seeds/african-union-free-trade.md'));
  const review = run('scripts/kb.ts', ['--root', project, '--review']);
  const packed = join(project, 'extension');
  cpSync(extension, packed, { recursive: true });
  for (const file of ['lexicon.bin', 'knowledge.json', 'findings.json']) cpSync(join(project, 'data/built', file), join(packed, file));
  return { project, extension: packed, review };
}

story('an article put into seeds/ as the how-to says has its people and organizations marked and explained', async ({}, info) => {
  expect(commands).toEqual(['npm run kb -- --review', 'npm run build', 'npm run new-entity -- african-union']);
  const family = familyOf(info.project.name);
  const { project, extension, review } = followHowTo(`.output/${family === 'firefox' ? 'firefox' : 'chrome'}-mv3`);
  const site = await serveDemo(join(project, 'seeds'));
  const reader = await startReader(family, { origin: site.origin, extension });
  try {
    expect(review).toContain('African Union');
    const page = await reader.openPage(site.articles.find((address) => address.endsWith('african-union-free-trade')) ?? '');
    await page.resize({ width: 1280, height: 2400 });
    await expect.poll(() => page.markedTexts()).toEqual(expect.arrayContaining([
      'African Union', 'African Continental Free Trade Area', 'Muhammadu Buhari', 'Patrice Talon', 'Albert Muchanga', 'Mahamadou Issoufou',
      'Abdel Fattah el-Sisi', 'Okey Oramah', 'European Union', 'International Monetary Fund',
    ]));
    const card = await page.openCard('Albert Muchanga');
    expect(await card.title()).toBe('Albert Muchanga');
    const text = await card.text();
    expect(text).toContain('From the article, not reviewed');
    expect(text).toContain('announced Benin was to join');
    await reader.photograph(info.outputPath('african-union'));
    expect(await reader.errors()).toEqual([]);
  } finally {
    await reader.close();
    await site.close();
    rmSync(project, { recursive: true, force: true });
  }
});

story('a draft becomes a record that an editor finishes', ({}, info) => {
  const family = familyOf(info.project.name);
  const { project } = followHowTo(`.output/${family === 'firefox' ? 'firefox' : 'chrome'}-mv3`);
  try {
    run('scripts/new-entity.ts', ['--root', project, 'african-union']);
    expect(existsSync(join(project, 'data/entities/african-union.yaml'))).toBe(true);
    // Not reviewed yet, it builds as it is.
    expect(run('scripts/kb.ts', ['--root', project, '--review'])).not.toContain('new-entity -- african-union\n');
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
});
