import { expect, story } from '../story';

const NEXT = 'Alt+Period';
const PREVIOUS = 'Alt+Comma';

story('keyboard only: next name, its card, into it, and back to the place', async ({ reader, site }) => {
  const page = await reader.openPage(site.articles[0] ?? '');
  await expect.poll(() => page.markedTexts()).toContain('Ebrahim Raisi');
  await page.press(NEXT);
  await expect.poll(() => page.card.title()).toContain('Erdoğan');
  await page.press(NEXT);
  await expect.poll(() => page.card.title()).toContain('Raisi');
  await page.press(PREVIOUS);
  await expect.poll(() => page.card.title()).toContain('Erdoğan');
  await page.press('Tab');
  await expect.poll(() => page.card.hasFocus()).toBe(true);
  await page.press('Escape');
  await expect.poll(() => page.card.isOpen()).toBe(false);
  expect(await page.run((document) => document.activeElement?.localName, null)).toBe('body');
});

story('keys typed into the page’s own fields stay the page’s', async ({ reader, site }) => {
  const page = await reader.openPage(site.articles[0] ?? '');
  await expect.poll(() => page.markedTexts()).not.toEqual([]);
  await page.click('textbox', 'Comment');
  await page.press(NEXT);
  await page.press('x');
  await expect.poll(() => page.run((document) => document.querySelector('textarea')?.value ?? '', null)).toContain('x');
  expect(await page.card.isOpen()).toBe(false);
});
