import { expect, story } from '../story';

story('the page’s serialized DOM is the same before and after', async ({ reader, site }) => {
  const page = await reader.openPage(site.articles[1] ?? '');
  const before = await page.untouchedDom();
  await expect.poll(() => page.markedTexts()).toContain('Hamas');
  expect(await page.domSnapshot()).toBe(before);
  const card = await page.openCard('Hamas');
  const host = /<newsgloss-card[^>]*><\/newsgloss-card>/;
  expect((await page.domSnapshot()).replace(host, ''), 'with a card, only its host is there').toBe(before);
  await card.click('Close');
  await expect.poll(() => card.isOpen()).toBe(false);
  await expect.poll(() => page.domSnapshot()).toBe(before);
});
