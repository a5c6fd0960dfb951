import { expect, story } from '../story';

story('hovers the OIC and sees what it is, whom it speaks for and where that is from', async ({ reader, site }) => {
  const page = await reader.openPage(site.articles[0] ?? '');
  const card = await page.openCard('Organisation of Islamic Cooperation');
  expect(await card.title()).toContain('Organisation of Islamic Cooperation');
  const text = await card.text();
  expect(text).toContain('57');
  expect(text).toContain('1969');
  await card.fold('Sources');
  await expect.poll(async () => (await card.controls.all()).filter(({ role }) => role === 'link').length).toBeGreaterThan(1);
});

story('reads about Hamas and sees who calls it what', async ({ reader, site }) => {
  const page = await reader.openPage(site.articles[1] ?? '');
  const card = await page.openCard('Hamas');
  expect(await card.title()).toBe('Hamas');
  await card.fold('Names and who uses them');
  await expect.poll(() => card.text()).toMatch(/terrorist organization[\s\S]*resistance movement/);
  await card.fold('How sources put it');
  await expect.poll(() => card.text()).toContain('Outlet not stated');
});

story('sees both names of the Temple Mount', async ({ reader, site }) => {
  const page = await reader.openPage(site.articles[1] ?? '');
  const card = await page.openCard('Temple Mount');
  expect(await card.title()).toMatch(/Temple Mount\s*·\s*Haram al-Sharif/);
  await card.fold('Names and who uses them');
  await expect.poll(() => card.text()).toContain('Al-Aqsa');
});

story('a card stands off its line, stays while it is used, and goes', async ({ reader, site }) => {
  const page = await reader.openPage(site.articles[1] ?? '');
  const mark = await page.boxOf('Hamas');
  const card = await page.openCard('Hamas');
  const box = await card.box();
  const isBelow = (box?.y ?? 0) >= mark.y + mark.height;
  const isAbove = (box?.y ?? 0) + (box?.height ?? 0) <= mark.y;
  expect(isBelow || isAbove, 'wholly above or below the line').toBe(true);
  await card.enter();
  expect(await card.isOpen()).toBe(true);
  await card.click('Close');
  await expect.poll(() => card.isOpen()).toBe(false);
  await page.openCard('Hamas');
  await page.moveTo({ x: 5, y: 5 });
  await expect.poll(() => card.isOpen()).toBe(false);
});

story('passing over a name opens nothing', async ({ reader, site }) => {
  const page = await reader.openPage(site.articles[1] ?? '');
  const { x, y, width, height } = await page.boxOf('Hamas');
  await page.moveTo({ x: x - 60, y: y + height / 2 }, 1);
  await page.moveTo({ x: x + width + 300, y: y + height * 5 }, 4);
  expect(await page.card.isOpen()).toBe(false);
  // A card that had begun to wait would stand before a later one does.
  const card = await page.openCard('Temple Mount');
  expect(await card.title()).toContain('Temple Mount');
});
