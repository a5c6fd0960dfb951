import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { Outlets } from '../../../core/model/outlet';
import * as v from 'valibot';
import { readFolder, startFolder, STORY, type Folder } from './folder';

let folder: Folder | undefined;
afterEach(() => folder?.end());

const outlets = v.parse(Outlets, [{ id: 'gazette', name: 'The Gazette', hosts: ['gazette.example'] }]);

const PAGE = `<!doctype html><html lang="en-GB"><head><title>Harbour – The Islander</title>
<link rel="canonical" href="https://news.islander.example/harbour">
<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
  {"@type": "WebSite", "@id": "#site", "name": "Something else"},
  {"@type": "Organization", "@id": "#us", "name": "The Islander"},
  {"@type": ["NewsArticle"], "headline": "Harbour works &amp; worries", "datePublished": "2022-06-25T23:30:00+02:00", "inLanguage": "en",
   "author": [{"@type": "Person", "name": "Ada Reed"}, {"name": "Bo Lind"}], "publisher": {"@id": "#us"}}]}</script></head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>Harbour works</h1>${STORY.trim().split('\n').map((line) => `<p>${line.replace('harbour', '<b>har</b>bour').replace('Friday', 'Friday<sup>[1]</sup>')}\n</p>`).join('<figure><figcaption>The harbour seen from the tower in winter</figcaption></figure>')}
<p><a href="/more">Read also what the mayor says of it</a></p><ul><li>It will cost four million crowns, said the treasurer of the council.</li></ul></article>
<footer>All rights reserved by The Islander and nobody else in the world.</footer></body></html>`;

describe('a folder of articles', () => {
  it('gives every kind of file its article, sub-folders too, in the order of their names', async () => {
    folder = startFolder({
      'b.txt': STORY, 'b.yaml': 'language: en\noutlet: gazette\ndate: "2022-06-25"\n',
      'a/c.md': `---\ntitle: A title\ndate: 2022-06-25\nlanguage: en\n---\n# A heading\n\n${STORY.replace('met', 'met in the *old* [hall](https://hall.example)')}`,
      'd.html': PAGE,
      'e.jsonl': `${JSON.stringify({ id: 'line-1', text: STORY.replace('island', 'valley'), date: '2022-06-25', lang: 'en', source: 'The Valley Post', url: 'https://www.valley.example/1' })}\n`,
      'f.jsonl.gz': gzipSync(`${JSON.stringify({ text: STORY.replace('island', 'town'), date: '2022-06-25' })}\n`),
    });
    const { articles, outlets: added, notes } = await readFolder(folder, { outlets });
    expect(notes).toEqual([]);
    expect(articles.map(({ id }) => id)).toEqual(['c', 'b', 'd', 'line-1', 'f-1']);
    expect(articles.map(({ metadata: { outlet } }) => outlet)).toEqual([undefined, 'gazette', 'the-islander', 'the-valley-post', undefined]);
    expect(articles.every(({ metadata: { language, date } }) => language === 'en' && date === '2022-06-25')).toBe(true);
    expect(added).toEqual([
      { id: 'the-islander', name: 'The Islander', lang: 'en', hosts: ['news.islander.example'] },
      { id: 'the-valley-post', name: 'The Valley Post', lang: 'en', hosts: ['valley.example'] },
    ]);
  });

  it('keeps plain text verbatim, apart from line ends', async () => {
    folder = startFolder({ 'a.txt': `\ufeff${STORY.replaceAll('\n', '\r\n')}`, 'a.yaml': 'language: en\ndate: "2022"\n' });
    const { articles, notes } = await readFolder(folder);
    expect([articles[0]?.text, notes]).toEqual([STORY, []]);
  });

  it('takes a page’s article, one paragraph a line, and what the page states of it', async () => {
    folder = startFolder({ 'page.htm': PAGE });
    const { articles: [article] } = await readFolder(folder);
    expect(article?.text.split('\n').filter((line) => line !== '')).toEqual([...STORY.trim().split('\n'), 'It will cost four million crowns, said the treasurer of the council.']);
    expect(article?.metadata).toEqual({
      title: 'Harbour works & worries', author: 'Ada Reed, Bo Lind', url: 'https://news.islander.example/harbour', date: '2022-06-25', outlet: 'the-islander', language: 'en',
    });
  });

  it('reads one file too, with its metadata', async () => {
    folder = startFolder({ 'a.txt': STORY, 'a.yaml': 'language: en\ndate: "2022-06-25"\n', 'b.txt': 'Not this one.' });
    const { articles, notes } = await readFolder({ ...folder, path: `${folder.path}/a.txt` });
    expect([articles.map(({ id, metadata }) => [id, metadata.date]), notes]).toEqual([[['a', '2022-06-25']], []]);
  });

  it('falls back to what meta elements state', async () => {
    const page = PAGE.replace(/<script[^]*<\/script>/, '<meta property="article:published_time" content="2021-03-04T10:00:00Z"><meta property="og:title" content="By meta"><meta property="og:site_name" content="The Gazette">').replace(/<link[^>]*>/, '');
    folder = startFolder({ 'page.html': page });
    const { articles: [article], outlets: added } = await readFolder(folder, { outlets });
    expect(article?.metadata).toEqual({ title: 'By meta', date: '2021-03-04', outlet: 'gazette', language: 'en' });
    expect(added).toEqual([]);
  });

  it.each([
    ['a known outlet by a domain of its own', { url: 'https://sport.gazette.example/1', source: 'Gazette Sport' }, 'gazette', []],
    ['a known outlet by its name', { source: 'Gazette' }, 'gazette', []],
    ['nobody', {}, undefined, []],
    ['a new one by name alone, in letters of its own', { source: 'Şehir’in Sesi' }, 'sehirin-sesi', [[]]],
    ['a new one by address alone', { url: 'https://www.harbour.example/a' }, 'harbour-example', [['harbour.example']]],
  ])('finds %s', async (_, fields, id, hosts) => {
    folder = startFolder({ 'a.jsonl': JSON.stringify({ text: STORY, date: '2022', ...fields }) });
    const { articles: [article], outlets: added } = await readFolder(folder, { outlets });
    expect(article?.metadata.outlet).toBe(id);
    expect(added.map((outlet) => outlet.hosts)).toEqual(hosts);
  });

  it('makes ids that fit and differ, the same at every reading', async () => {
    const texts = ['one', 'two', 'three', 'four', 'five'].map((word) => STORY.replace('spring', word));
    folder = startFolder({ 'a b – ç.txt': texts[0] ?? '', 'מאמר.txt': texts[1] ?? '', 'x/story.txt': texts[2] ?? '', 'y/story.txt': texts[3] ?? '', 'y/story.md': texts[4] ?? '' });
    const first = (await readFolder(folder)).articles.map(({ id }) => id);
    expect(first).toEqual(['a-b-c', 'story', 'story-2', 'story-3', expect.stringMatching(/^article-[0-9a-f]{8}$/)]);
    expect((await readFolder(folder)).articles.map(({ id }) => id)).toEqual(first);
  });
});
