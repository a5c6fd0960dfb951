import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startReader } from '../launch';
import { expect, familyOf, story } from '../story';

/** A copy of the built extension whose lexicon is cut short, as after a failed download. */
function damagedExtension(built: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'newsgloss-damaged-'));
  cpSync(built, copy, { recursive: true });
  const lexicon = join(copy, 'lexicon.bin');
  writeFileSync(lexicon, readFileSync(lexicon).subarray(0, 10_000));
  return copy;
}

story('a damaged knowledge base marks nothing, breaks nothing and is told in the popup', async ({ site }, info) => {
  const family = familyOf(info.project.name);
  const extension = damagedExtension(`.output/${family === 'firefox' ? 'firefox' : 'chrome'}-mv3`);
  const reader = await startReader(family, { origin: site.origin, extension });
  try {
    const page = await reader.openPage(site.articles[0] ?? '');
    const popup = await reader.openPopup(page);
    await expect.poll(() => popup.text()).toContain('The knowledge base cannot be read');
    expect(await popup.text()).toMatch(/should have \d+ bytes and has 10000/);
    expect(await page.markedTexts()).toEqual([]);
    expect(await reader.errors()).toEqual([]);
  } finally {
    await reader.close();
    rmSync(extension, { recursive: true, force: true });
  }
});
