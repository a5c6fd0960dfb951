import { describe, expect, it } from 'vitest';
import { isNews } from '../../../platform/page/is-news';
import { addressKind } from '../../../platform/page/page-address';
import { documentOf } from './dom';
import { PAGES } from './page-shapes';

const location = (address: string): Location => new URL(address) as unknown as Location;

describe('whether a page is news', () => {
  it.each(PAGES)('$title: $news', ({ address, html, news }) => {
    const verdict = isNews(documentOf(html), location(address));
    expect(verdict.news, verdict.signals.join('; ')).toBe(news);
  });
});

describe('what an address says', () => {
  it.each([
    ['https://news.example/', 'front'], ['https://news.example/en/', 'front'], ['https://news.example/sport', 'section'],
    ['https://news.example/world/middle-east', 'section'], ['https://news.example/search?q=hamas', 'search'], ['https://en.wikipedia.org/wiki/Hamas', 'reference'],
    ['https://docs.example/guide/one-two-three', 'reference'], ['https://shop.example/hamas-book-1234', 'reference'], ['https://www.youtube.com/watch', 'social'],
    ['https://about.gitlab.com/blog/three-surprising-findings', 'other'], ['https://news.example/2023/04/07/talks', 'article'],
    ['https://news.example/talks-on-the-temple-mount-continue', 'other'], ['https://web.archive.org/web/2024/https://news.example/', 'front'],
    ['https://web.archive.org/web/20240325/https://news.example/2024/03/25/talks', 'article'],
  ])('%s is %s', (address, kind) => {
    expect(addressKind(location(address))).toBe(kind);
  });
});
