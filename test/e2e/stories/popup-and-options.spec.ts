import { expect, story } from '../story';
import type { Surface } from '../surface';

/** The two topics of the Temple Mount: a name goes when none of its topics is on. */
const TOPICS = ['Jerusalem’s holy places', 'Faith and observance'] as const;

async function turn(options: Surface, topics: readonly string[], on: boolean): Promise<void> {
  for (const topic of topics) {
    await options.click('switch', topic);
    await expect.poll(() => options.isOn(topic)).toBe(on);
  }
}

story('opens the popup for the summary', async ({ reader, site }) => {
  const page = await reader.openPage(site.articles[1] ?? '');
  await expect.poll(() => page.markedTexts()).toContain('Hamas');
  const popup = await reader.openPopup(page);
  await expect.poll(() => popup.text()).toContain('Who and what');
  const text = await popup.text();
  for (const part of ['Recep Tayyip Erdoğan', 'Temple Mount', 'Hamas', 'How they relate', 'What led here']) expect(text).toContain(part);
  expect(await popup.isOn('Explain names on 127.0.0.1')).toBe(true);
});

story('searches the knowledge base in the popup, with a typing error', async ({ reader, site }) => {
  const page = await reader.openPage(site.articles[0] ?? '');
  const popup = await reader.openPopup(page);
  await expect.poll(() => popup.text()).toContain('Who and what');
  await popup.fill('combobox', 'Search', 'Temple Muont');
  await expect.poll(async () => (await popup.controls.all()).filter(({ role }) => role === 'option').map(({ name }) => name).join()).toContain('Temple Mount');
});

story('switches the topic off in the options and the marks go', async ({ reader, site }) => {
  const page = await reader.openPage(site.articles[1] ?? '');
  await expect.poll(() => page.markedTexts()).toContain('Temple Mount');
  const options = await reader.openOptions();
  await turn(options, TOPICS, false);
  await expect.poll(() => page.markedTexts()).not.toContain('Temple Mount');
  await expect.poll(() => page.markedTexts()).toContain('Hamas');
  expect(await page.markedTexts()).not.toContain('Temple Mount');
  await turn(options, TOPICS, true);
  await expect.poll(() => page.markedTexts()).toContain('Temple Mount');
});

story('a topic that is off is off on pages opened later', async ({ reader, site }) => {
  const options = await reader.openOptions();
  await turn(options, TOPICS, false);
  const page = await reader.openPage(site.articles[1] ?? '');
  await expect.poll(() => page.markedTexts()).toContain('Hamas');
  expect(await page.markedTexts()).not.toContain('Temple Mount');
  await options.reload();
  for (const topic of TOPICS) await expect.poll(() => options.isOn(topic)).toBe(false);
});

story('turns this site off, in every tab at once, and on again', async ({ reader, site }) => {
  const first = await reader.openPage(site.articles[0] ?? '');
  const second = await reader.openPage(site.articles[1] ?? '');
  await expect.poll(() => first.markedTexts()).not.toEqual([]);
  await expect.poll(() => second.markedTexts()).not.toEqual([]);
  const popup = await reader.openPopup(second);
  await popup.click('switch', 'Explain names on 127.0.0.1');
  await expect.poll(() => first.marks()).toEqual([]);
  await expect.poll(() => second.marks()).toEqual([]);
  await popup.click('switch', 'Explain names on 127.0.0.1');
  await expect.poll(() => first.markedTexts()).not.toEqual([]);
  await expect.poll(() => second.markedTexts()).not.toEqual([]);
});
