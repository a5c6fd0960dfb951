import { describe, expect, it } from 'vitest';
import { isNews } from '../../platform/page/is-news';
import { readAddressDate } from '../../platform/page/date-text';
import { addressKind } from '../../platform/page/page-address';
import { pageDate } from '../../platform/page/page-date';
import { readBlocksNow } from '../../platform/page/read-blocks';
import { documentOf } from '../platform/page/dom';
import { hasSavedPages, savedHtml, savedPages, savedText, type SavedPage } from './saved-pages';

const NO_ADDRESS = 'https://news.example/article/saved-without-its-address';

const locationOf = (page: SavedPage): Location => new URL(page.url || NO_ADDRESS) as unknown as Location;

/** Front pages and wikis are among the groups of articles in the index; the address tells. */
const isArticle = (page: SavedPage): boolean => !['front', 'reference'].includes(addressKind(locationOf(page)));

const share = (part: number, whole: number): number => part / Math.max(1, whole);

/** Runs of four words: what two texts have in common whatever their white space. */
function runs(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(3).map((_, index) => words.slice(index, index + 4).join(' ')));
}

describe.skipIf(!hasSavedPages)('saved news pages (skipped where there are none)', () => {
  const pages = hasSavedPages ? savedPages() : [];

  it('are told from front pages and wikis', () => {
    const verdicts = pages.map((page) => ({ page, news: isNews(documentOf(savedHtml(page)), locationOf(page)).news }));
    const articles = verdicts.filter(({ page }) => isArticle(page));
    const others = verdicts.filter(({ page }) => !isArticle(page));
    expect(others.filter(({ news }) => news).map(({ page }) => page.file)).toEqual([]);
    expect(share(articles.filter(({ news }) => news).length, articles.length)).toBeGreaterThan(0.95);
  }, 120_000);

  it('have a date, the one of their address where that has one', () => {
    const dated = pages.filter(isArticle).map((page) => ({ page, date: pageDate(documentOf(savedHtml(page)), page.url), address: readAddressDate(page.url ?? '') }));
    expect(share(dated.filter(({ date }) => date !== undefined).length, dated.length)).toBeGreaterThan(0.95);
    const apart = dated.filter(({ date, address }) => date && address && Math.abs(Date.parse(date) - Date.parse(address)) > 2 * 86_400_000);
    expect(apart.map(({ page }) => page.file)).toEqual([]);
  }, 120_000);

  it('are read: most of the article, little else', () => {
    const measured = pages.filter((page) => page.group !== 'front').map((page) => {
      const mine = runs(readBlocksNow(documentOf(savedHtml(page))).map((block) => block.text).join('\n'));
      const theirs = runs(savedText(page));
      const both = [...theirs].filter((run) => mine.has(run)).length;
      return { recall: share(both, theirs.size), precision: share(both, mine.size) };
    });
    const mean = (of: 'recall' | 'precision'): number => share(measured.reduce((sum, entry) => sum + entry[of], 0), measured.length);
    expect(mean('recall')).toBeGreaterThan(0.88);
    expect(mean('precision')).toBeGreaterThan(0.89);
  }, 120_000);
});
