import { afterEach, describe, expect, it } from 'vitest';
import type { Article } from '../../../core/model/article';
import { readFolder, startFolder, STORY, type Folder } from './folder';

let folder: Folder | undefined;
afterEach(() => folder?.end());

const PARAGRAPHS = STORY.trim().split('\n');
const BODY = `<article>${PARAGRAPHS.map((line) => `<p>${line}</p>`).join('')}</article>`;
const ld = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

async function read(html: string, others: Readonly<Record<string, string>> = {}): Promise<Article | undefined> {
  folder = startFolder({ 'page.html': html, ...others });
  return (await readFolder(folder)).articles[0];
}

const page = (head: string, body = BODY): string => `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const linesOf = (article: Article | undefined): string[] => (article?.text ?? '').split('\n').filter((line) => line !== '');

describe('what a page states about itself', () => {
  it.each([
    ['a list', [{ '@type': 'BreadcrumbList' }, { '@type': 'NewsArticle', headline: 'Found' }], { title: 'Found' }],
    ['a full type', { '@type': 'http://schema.org/ReportageNewsArticle', headline: 'Found' }, { title: 'Found' }],
    ['the page’s main thing', { '@type': 'WebPage', mainEntity: { '@type': 'Article', headline: 'Found' } }, { title: 'Found' }],
    ['one author by name', { '@type': 'NewsArticle', headline: 'Found', author: 'Ada Reed' }, { title: 'Found', author: 'Ada Reed' }],
    ['an author by address', { '@type': 'NewsArticle', headline: 'Found', author: 'https://a.example/reed' }, { title: 'Found' }],
    ['an author who is the publisher', { '@type': 'NewsArticle', headline: 'Found', author: { name: 'The Post' }, publisher: { name: 'The Post' } }, { title: 'Found', outlet: 'the-post' }],
    ['letters written out', { '@type': 'NewsArticle', headline: 'Found &#8211; it&#8217;s' }, { title: 'Found – it’s' }],
    ['an address', { '@type': 'NewsArticle', headline: 'Found', mainEntityOfPage: { '@id': 'https://post.example/2021/03/04/found' } }, { title: 'Found', url: 'https://post.example/2021/03/04/found', date: '2021-03-04', outlet: 'post-example' }],
    ['another article', { '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', headline: 'Other' }] }, { title: 'Shown' }],
  ])('is found in %s', async (_, data, metadata) => {
    expect((await read(page(`<title>Shown</title>${ld(data)}`)))?.metadata).toEqual({ ...metadata, language: 'en' });
  });

  it('survives JSON-LD that is no JSON', async () => {
    expect((await read(page('<title>Shown</title><script type="application/ld+json">{"@type": "NewsArticle", </script>')))?.metadata.title).toBe('Shown');
  });

  it('takes the address that a browser wrote into a saved page', async () => {
    const saved = `<!-- saved from url=(0031)https://post.example/a/harbour-1 -->\n${page('<title>Shown</title><link rel="canonical" href="/a">')}`;
    expect((await read(saved))?.metadata.url).toBe('https://post.example/a/harbour-1');
  });

  it('counts less than what an editor wrote beside it', async () => {
    const { metadata } = (await read(page('<title>Shown</title>'), { 'page.yaml': 'title: Written\nlanguage: de\ndate: "2020"\n' })) ?? {};
    expect(metadata).toEqual({ title: 'Written', language: 'de', date: '2020' });
  });
});

describe('the lines of a page', () => {
  it.each([
    ['inline elements and soft hyphens', '<p>The <a href="/x">har\u00adbour</a> of the <em>is<b>land</b></em>\n is old.</p>', 'The harbour of the island is old.'],
    ['blocks in blocks', '<div>One thing is true.<div>Another is not.</div>A third may be.</div>', 'One thing is true.|Another is not.|A third may be.'],
    ['line breaks', '<p>One thing is true.<br>Another is<br>not.</p>', 'One thing is true.|Another is not.'],
    ['lists and quotes', '<ul><li>One thing, she said.</li><li>Another thing.</li></ul><blockquote>“We will.”</blockquote>', 'One thing, she said.|Another thing.|“We will.”'],
    ['captions, data and menus', '<figure><figcaption>A boat.</figcaption></figure><table><tr><th>A</th></tr><tr><td>1</td></tr></table><p><a href="/y">Read more of it</a></p>', ''],
  ])('keep %s right', async (_, html, lines) => {
    const article = await read(page('<title>Shown</title>', BODY.replace('</article>', `${html}</article>`)));
    expect(linesOf(article).slice(PARAGRAPHS.length).join('|')).toBe(lines);
  });

  it('are those that the page states for machines, where it shows none', async () => {
    const article = await read(page(ld({ '@type': 'NewsArticle', headline: 'Found', articleBody: STORY }), '<div id="app"></div>'));
    expect(linesOf(article)).toEqual(PARAGRAPHS);
  });

  it.each([
    ['nothing around it', BODY], ['no body', `<html><head><title>Shown</title></head>${BODY}</html>`],
    ['an open end', page('<title>Shown</title>').replace(/<\/article>.*/, '')], ['no root', `<title>Shown</title><body>${BODY}</body>`],
  ])('are found in a page with %s', async (_, html) => {
    expect(linesOf(await read(html))).toEqual(PARAGRAPHS);
  });
});
