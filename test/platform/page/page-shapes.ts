interface PageShape {
  readonly title: string;
  readonly address: string;
  readonly html: string;
  readonly news: boolean;
}

const sentence = 'This sentence is one of several that make a paragraph long enough to be taken for the prose of an article. ';
const prose = (paragraphs: number): string => `<p>${sentence}</p>`.repeat(paragraphs);
const page = (head: string, body: string): string => `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const teasers = '<article><h2><a href="/a">A teaser</a></h2><time>today</time></article>'.repeat(20);

/** Kinds of pages in their barest form, as sites make them. */
export const PAGES: readonly PageShape[] = [
  { title: 'an article with schema.org', address: 'https://news.example/world/talks-continue-in-cairo', html: page(ld({ '@type': 'NewsArticle' }), `<h1>Talks</h1>${prose(5)}`), news: true },
  { title: 'a graph with a reportage', address: 'https://news.example/world/talks-continue-in-cairo', html: page(ld({ '@graph': [{ '@type': ['ReportageNewsArticle'] }] }), '<h1>Talks</h1>'), news: true },
  { title: 'an article with Open Graph only', address: 'https://news.example/12345', html: page('<meta property="og:type" content="article">', `<h1>Talks</h1>${prose(5)}`), news: true },
  { title: 'an article with microdata', address: 'https://news.example/12345', html: page('', `<div itemscope itemtype="http://schema.org/NewsArticle"><h1>Talks</h1>${prose(5)}</div>`), news: true },
  { title: 'an old article that states little', address: 'https://news.example/2009/03/04/talks', html: page('<meta name="author" content="A Writer">', `<h1>Talks</h1>${prose(5)}`), news: true },
  { title: 'an old article that knows no paragraphs', address: 'https://news.example/News/2020/ورود-50-هزار-میلیارد-تومان', html: page('<meta name="author" content="A Writer">', `<h1>Talks</h1><div>${`${sentence}<br>`.repeat(6)}</div>`), news: true },
  { title: 'a long read that states nothing', address: 'https://news.example/article/434715-the-friends-of-the-talks', html: page('<meta property="og:type" content="website">', `<h1>Talks</h1>${prose(14)}<time>today</time>`), news: true },
  { title: 'a long read in lines, between some paragraphs', address: 'https://news.example/article/434715-the-friends-of-the-talks', html: page('<meta property="og:type" content="website">', `<h1>Talks</h1>${prose(7)}<div>${`${sentence}<br>`.repeat(9)}</div>`), news: true },
  { title: 'a long text of another address', address: 'https://notes.example/a-long-text-of-my-own', html: page('', `<h1>Notes</h1>${prose(14)}<time>today</time>`), news: false },
  { title: 'a front page full of articles', address: 'https://news.example/', html: page(ld({ '@type': 'NewsArticle' }), teasers), news: false },
  { title: 'a section of a paper', address: 'https://news.example/world', html: page('<meta property="og:type" content="website">', `<h1>World</h1>${teasers}`), news: false },
  { title: 'a shop', address: 'https://books.example/item/a-book-about-jerusalem', html: page(`<meta property="og:type" content="product">${ld({ '@type': 'Product' })}`, `<h1>A book about Jerusalem</h1>${prose(5)}`), news: false },
  { title: 'a manual', address: 'https://docs.example/guide/getting-started', html: page('<meta name="generator" content="Docusaurus v3">', `<article><h1>Getting started</h1>${prose(9)}</article>`), news: false },
  { title: 'an encyclopedia', address: 'https://en.wikipedia.org/wiki/Temple_Mount', html: page(`<meta name="generator" content="MediaWiki 1.43">${ld({ '@type': 'Article' })}`, `<h1>Temple Mount</h1>${prose(9)}`), news: false },
  { title: 'results of a search', address: 'https://news.example/search?q=temple+mount', html: page('', `<h1>Results</h1>${teasers}${prose(5)}`), news: false },
  { title: 'a network', address: 'https://www.reddit.com/r/news/comments/abc/talks_on_the_temple_mount', html: page('<meta property="og:type" content="article">', `<h1>Talks</h1>${prose(9)}`), news: false },
  { title: 'a mailbox', address: 'https://mail.example/u/0/inbox', html: page('', '<div role="main"><h2>Inbox</h2></div>'), news: false },
  { title: 'a recipe', address: 'https://kitchen.example/lentil-soup-from-jerusalem', html: page(ld({ '@type': 'Recipe' }), `<h1>Soup</h1>${prose(5)}<time>20 min</time>`), news: false },
  { title: 'a question and its answers', address: 'https://ask.example/questions/123/what-is-the-temple-mount', html: page(ld({ '@type': 'QAPage' }), `<h1>What is it?</h1>${prose(6)}<time>2020</time>`), news: false },
  { title: 'an empty page', address: 'https://news.example/a/b/c', html: '', news: false },
];
