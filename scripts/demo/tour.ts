import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { NewsPage } from '../../test/e2e/news-page';
import type { Reader } from '../../test/e2e/reader';
import { until } from '../../test/e2e/until';
import type { DemoSite } from './server';

/** What the tour points at, where a page names it, and how its picture is called. */
const SUBJECTS: readonly (readonly [string, RegExp])[] = [
  ['erdogan', /Erdo[gğ]an/],
  ['oic', /^OIC$|Islamic Cooperation/],
  ['hamas', /^Hamas$/],
  ['temple-mount', /Temple Mount/],
  ['al-aqsa', /Al-Aqsa/],
];

const WINDOW = { width: 1280, height: 900 };

/** Marks are painted near the window only, so a tall one shows all of them. */
const TALL = { width: 1280, height: 8000 };

/** So many equal readings in a row: no more marks are coming. */
const CALM = 5;

async function allMentions(page: NewsPage): Promise<readonly string[]> {
  await page.resize(TALL);
  let last = '';
  let equal = 0;
  const texts = await until('marks on the page', async () => {
    const now = (await page.marks()).map(({ text }) => text);
    equal = now.length > 0 && now.join('\n') === last ? equal + 1 : 0;
    last = now.join('\n');
    return equal >= CALM ? now : undefined;
  });
  await page.resize(WINDOW);
  return texts;
}

async function visit(page: NewsPage, shot: (name: string) => string): Promise<void> {
  const mentions = await allMentions(page);
  console.log(`\n${page.url}\n${mentions.length} mentions: ${mentions.join(' · ')}`);
  await page.screenshot(shot('page'));
  for (const [name, pattern] of SUBJECTS) {
    const text = mentions.find((mention) => pattern.test(mention));
    if (text === undefined) continue;
    const card = await page.openCard(text);
    console.log(`  ${text}: card “${(await card.title()).replace(/\s+/g, ' ')}”`);
    await page.screenshot(shot(name));
    await page.press('Escape');
    await until('the card closing', async () => ((await card.isOpen()) ? undefined : true));
  }
}

/** Visits the demo without a person: reads both articles, hovers names, opens popup and options, and writes pictures to `folder`. @throws Error where something does not come. */
export async function takeTour(reader: Reader, site: DemoSite, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [at, address] of site.articles.entries()) {
    const page = await reader.openPage(address);
    await page.resize(WINDOW);
    await visit(page, (name) => join(folder, `article-${at + 1}-${name}.png`));
    const popup = await reader.openPopup(page);
    await until('the brief in the popup', async () => ((await popup.text()).includes('Who and what') ? true : undefined));
    // Grown to its content: its foot sticks to the window's, and would stand in the middle of a picture of the whole page.
    await popup.resize({ width: 384, height: await popup.run((page) => page.documentElement.scrollHeight, null) });
    await popup.screenshot(join(folder, `article-${at + 1}-popup.png`));
  }
  const options = await reader.openOptions();
  await options.screenshot(join(folder, 'options.png'), 'page');
  const requests = reader.requests();
  console.log(`\nRequests to others: ${requests.length === 0 ? 'none' : requests.join(', ')}\nPictures: ${folder}`);
}
