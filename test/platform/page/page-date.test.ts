import { describe, expect, it } from 'vitest';
import { readAddressDate, readDate } from '../../../platform/page/date-text';
import { pageDate } from '../../../platform/page/page-date';
import { pageLanguage } from '../../../platform/page/page-language';
import { documentOf } from './dom';

const page = (head: string, body = ''): Document => documentOf(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
const ld = (value: unknown): string => `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

describe('a date as pages write it', () => {
  it.each([
    ['2023-04-07T09:30:00+03:00', '2023-04-07'], ['2023-04-07', '2023-04-07'], ['2023/4/7', '2023-04-07'], ['20230407', '2023-04-07'],
    ['April 7, 2023', '2023-04-07'], ['Apr. 7, 2023 at 5 pm', '2023-04-07'], ['Fri, 07 Apr 2023 08:00:00 GMT', '2023-04-07'],
    ['7 Nisan 2023', '2023-04-07'], ['7. April 2023', '2023-04-07'], ['7 avril 2023', '2023-04-07'], ['7 de abril de 2023', '2023-04-07'],
    ['1er août 2023', undefined], ['07.04.2023', '2023-04-07'], ['04/27/2023', '2023-04-27'], ['27/04/2023', '2023-04-27'],
    ['1680858000', '2023-04-07'], ['1680858000000', '2023-04-07'],
    ['1847-01-01', undefined], ['2023-13-01', undefined], ['2023-02-30', undefined], ['12345', undefined], ['no date', undefined], ['', undefined],
  ])('%s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it.each([
    ['https://news.example/world/2023/04/07/talks', '2023-04-07'], ['https://news.example/2023/apr/7/talks', '2023-04-07'],
    ['https://news.example/talks-2023-04-07.html', '2023-04-07'], ['https://news.example/20230407/talks', '2023-04-07'],
    ['https://web.archive.org/web/20240325103510/https://news.example/2023/04/07/talks', '2023-04-07'],
    ['https://news.example/story/1234567890', undefined], ['https://news.example/2023/99/07/', undefined],
  ])('in the address %s', (address, date) => {
    expect(readAddressDate(address)).toBe(date);
  });
});

describe('when a page was published', () => {
  const article = { '@type': 'NewsArticle', 'datePublished': '2023-04-07T09:00:00Z', 'dateModified': '2024-01-01' };
  it.each([
    ['its own JSON-LD', page(ld(article)), '2023-04-07'],
    ['a graph', page(ld({ '@graph': [{ '@type': 'WebSite' }, { '@type': ['Article', 'NewsArticle'], 'datePublished': '2023-04-07' }] })), '2023-04-07'],
    ['not the updates of a live blog', page(ld({ '@type': 'LiveBlogPosting', 'liveBlogUpdate': [{ '@type': 'BlogPosting', 'datePublished': '2023-04-09' }], 'datePublished': '2023-04-07' })), '2023-04-07'],
    ['the last update of a live blog', page(ld([{ '@type': 'NewsArticle', 'datePublished': '2023-04-01', 'dateModified': '2023-04-02' }, { '@type': 'LiveBlogPosting', 'datePublished': '2023-04-07', 'dateModified': '2023-04-11T08:00:00Z' }])), '2023-04-11'],
    ['the last update of a live blog, by metadata', page(`<meta property="article:modified_time" content="2023-04-10">${ld({ '@type': 'LiveBlogPosting', 'datePublished': '2023-04-07' })}`), '2023-04-10'],
    ['a live blog that says it was changed before it was published', page(ld({ '@type': 'LiveBlogPosting', 'datePublished': '2023-04-07', 'dateModified': '2023-01-01' })), '2023-04-07'],
    ['not the list of other articles', page(ld({ '@type': 'ItemList', 'itemListElement': [{ '@type': 'NewsArticle', 'datePublished': '2020-01-01' }] }) + ld(article)), '2023-04-07'],
    ['JSON-LD that is broken', page(ld('{"@type":"NewsArticle","headline":"a\nb","datePublished":"2023-04-07"')), '2023-04-07'],
    ['metadata', page('<meta property="article:published_time" content="2023-04-07T10:00:00Z"><meta property="article:modified_time" content="2023-05-01">'), '2023-04-07'],
    ['an itemprop', page('', '<span itemprop="datePublished" datetime="2023-04-07">Friday</span>'), '2023-04-07'],
    ['the time after the headline, not the one of the change', page('', '<aside><time datetime="2020-01-01">x</time></aside><h1>Talks</h1><time class="updated" datetime="2023-06-01">Updated</time><time datetime="2023-04-07">7 April</time>'), '2023-04-07'],
    ['the canonical address', page('<link rel="canonical" href="https://news.example/2023/04/07/talks">'), '2023-04-07'],
    ['a change, where nothing else is stated', page(ld({ '@type': 'NewsArticle', 'dateModified': '2023-04-08' })), '2023-04-08'],
    ['the day it shows, for a page that went on under its old address', page(ld({ '@type': 'NewsArticle', 'datePublished': '2023-04-07', 'dateModified': '2024-02-03' }), '<h1>Talks</h1><time datetime="2024-02-03T11:08:00Z">03.02.2024</time>'), '2024-02-03'],
    ['not the day of a change that it shows as one', page(ld(article), '<h1>Talks</h1><p class="date">Updated: 1 January 2024</p>'), '2023-04-07'],
    ['not the day in a line of a change', page(ld(article), `<h1>Talks</h1><div class="meta"><b>Updated:</b>${' '.repeat(200)}<time datetime="2024-01-01">1 January 2024</time></div>`), '2023-04-07'],
    ['not the day of a change that it shows beside the first', page(ld(article), '<h1>Talks</h1><time datetime="2024-01-01">x</time><time datetime="2023-04-07">y</time>'), '2023-04-07'],
    ['not the day of a change soon after', page(ld({ '@type': 'NewsArticle', 'datePublished': '2023-04-07', 'dateModified': '2023-04-20' }), '<h1>Talks</h1><time datetime="2023-04-20">x</time>'), '2023-04-07'],
    ['nothing', page('', '<h1>Talks</h1><p>In 2023 there were talks.</p>'), undefined],
    ['its last change, for a wiki', page(`<meta name="generator" content="MediaWiki 1.4">${ld({ '@type': 'Article', 'datePublished': '2001-01-01', 'dateModified': '2024-02-03' })}`), '2024-02-03'],
  ])('is told by %s', (_title, document, date) => {
    expect(pageDate(document)).toBe(date);
  });
});

describe('the language of a page', () => {
  it.each([
    ['<html lang="en-GB">', 'en'], ['<html lang="tr">', 'tr'], ['<html lang="iw">', 'he'], ['<html lang="AR-eg">', 'ar'],
    ['<html lang="sv">', 'other'], ['<html>', undefined], ['<html><head><meta property="og:locale" content="fr_FR"></head>', 'fr'],
    ['<html><body lang="de">', 'de'], ['<html lang="__proto__">', undefined],
  ])('%s', (html, language) => {
    expect(pageLanguage(documentOf(`<!doctype html>${html}`))).toBe(language);
  });
});
