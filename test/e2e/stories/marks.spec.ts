import { expect, story } from '../story';

story('reads the first seed with highlights', async ({ reader, site }) => {
  const page = await reader.openPage(site.articles[0] ?? '');
  await expect.poll(() => page.markedTexts()).toEqual(
    expect.arrayContaining(['Recep Tayyip Erdoğan', 'Ebrahim Raisi', 'Al-Aqsa Mosque', 'Gaza Strip', 'United Nations', 'Bashar Assad']),
  );
  expect((await page.marks())[0]).toMatchObject({ text: 'Recep Tayyip Erdoğan', before: 'President ' });
});

story('finds the names of the second seed in their other spellings', async ({ reader, site }) => {
  const page = await reader.openPage(site.articles[1] ?? '');
  await expect.poll(() => page.markedTexts()).toEqual(
    expect.arrayContaining(['Recep Tayyip Erdogan', 'Hamas', 'Temple Mount', 'Al-Aqsa Mosque', 'Gaza', 'West Bank']),
  );
});

story('marks the article alone: no menu, teaser, footer, button or field', async ({ reader, site }) => {
  const page = await reader.openPage(site.articles[1] ?? '');
  await page.resize({ width: 1280, height: 6000 });
  await expect.poll(() => page.markedTexts()).toContain('Isaac Herzog');
  const [begin, end] = await page.run((document) => {
    const lengthTo = (element: Element | null, side: 'start' | 'end'): number => {
      const range = document.createRange();
      range.selectNodeContents(document.body);
      if (element && side === 'start') range.setEndBefore(element);
      if (element && side === 'end') range.setEndAfter(element);
      return range.toString().length;
    };
    const article = document.querySelector('article');
    return [lengthTo(article, 'start'), lengthTo(article, 'end')] as const;
  }, null);
  for (const { at, text } of await page.marks()) expect(at >= begin && at < end, `“${text}” at ${at}`).toBe(true);
});

story('leaves a shop and a front page alone', async ({ reader, site }) => {
  const article = await reader.openPage(site.articles[0] ?? '');
  const shop = await reader.openPage(site.shop);
  const front = await reader.openPage(site.front);
  // Once a later tab's article is marked, the reading of these two would have come to an end as well.
  const later = await reader.openPage(site.articles[1] ?? '');
  await expect.poll(() => later.markedTexts()).toContain('Hamas');
  await expect.poll(() => article.markedTexts()).not.toEqual([]);
  expect(await shop.marks()).toEqual([]);
  expect(await front.marks()).toEqual([]);
});
