import { linkedData } from './linked-data';
import { addressKind, type AddressKind, type PageLocation } from './page-address';
import { pageMeta, stated } from './page-meta';

/** A page counts as news from this sum of weights on. */
const NEWS_FROM = 3;
/** The most that the page's own text can add (prose, headline, byline, time), and the most that it can take away. */
const MOST_OF_TEXT = 2.5;
const LEAST_OF_TEXT = -1;
/** The most that markup and text together can add to what the address says. */
const MOST_OF_ALL = 6 + MOST_OF_TEXT;

/** Weights of what the address says. A front page must not be outvoted by the teasers' own markup. */
const ADDRESS_WEIGHT: Readonly<Record<AddressKind, number>> = {
  front: -9, // teasers only, and the reader can ask for them
  social: -9, // a network's posts carry article markup
  search: -6, // results quote articles
  reference: -6, // wikis, manuals and shops
  section: -2, // /world, /politics/: mostly lists, seldom an article
  article: 1, // a day or "/article/" in the path
  other: 0,
};

const LD_NEWS = /"@type"\s*:\s*(?:\[[^\]]{0,200}?)?"(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|LiveBlogPosting|ClaimReview)"/;
const LD_ARTICLE = /"@type"\s*:\s*(?:\[[^\]]{0,200}?)?"(?:https?:\/\/schema\.org\/)?(?:Article|BlogPosting|AnalysisArticle|Report)"/;
const LD_OTHER = /"@type"\s*:\s*"(?:Product|QAPage|Recipe|SoftwareApplication|JobPosting|DiscussionForumPosting|TechArticle|APIReference|Hotel|Course)"/;
const MICRODATA_NEWS = /NewsArticle$|\/LiveBlogPosting$/;
const MICRODATA_ARTICLE = /\/(Article|BlogPosting)$/;
const MICRODATA_OTHER = /\/(Product|QAPage|Recipe)$/;
const GENERATORS_OTHER = /mediawiki|docusaurus|sphinx|mkdocs|vitepress|gitbook|hugo-book|discourse|phpbb|vbulletin|shopify|woocommerce|jekyll-docs/i;
const OG_OTHER = /^(product|profile|video|music|book|place|restaurant|business)/i;
const BYLINE = '[rel~="author"],[itemprop~="author"],.byline,.author';
const TIME = '[itemprop~="datePublished"],.timestamp,.date,.published';

/** Paragraphs looked at: enough for any article's first screens. */
const PARAGRAPHS_SEEN = 60;
/** A paragraph of prose, in UTF-16 units; shorter ones are teasers, labels and captions. */
const PROSE = 90;
/** Prose in this many paragraphs is an article's body. */
const BODY_PARAGRAPHS = 4;
/** In this many it is a long read: of an address that is an article's, it needs to say little else. */
const LONG_BODY = 12;

/** Paragraphs of prose, and where they make no long read the lines that end in a `<br>` as well. */
function proseParagraphs(document: Document): number {
  const count = (tag: string, textOf: (element: Element) => string): number => {
    let found = 0;
    let seen = 0;
    for (const element of document.getElementsByTagName(tag)) {
      seen += 1;
      if (seen > PARAGRAPHS_SEEN || found >= LONG_BODY) break;
      if (textOf(element).length >= PROSE && !element.closest('a,li,footer,nav')) found += 1;
    }
    return found;
  };
  const paragraphs = count('p', (paragraph) => paragraph.textContent);
  return paragraphs >= LONG_BODY ? paragraphs : paragraphs + count('br', (line) => line.previousSibling?.nodeValue ?? '');
}

/** All schema.org types that the page's microdata names, one a line. */
function microdata(document: Document): readonly string[] {
  return [...document.querySelectorAll('[itemtype]')].map((element) => element.getAttribute('itemtype')?.trim() ?? '');
}

export interface NewsVerdict {
  readonly news: boolean;
  /** What spoke for and against, each with its weight: "og:type article +2". */
  readonly signals: readonly string[];
}

/** Whether a page is one news article. Reads the page, changes nothing; made to be small and fast, for it runs on every page. */
export function isNews(document: Document, location: PageLocation): NewsVerdict {
  const signals: string[] = [];
  let sum = 0;
  const count = (weight: number, name: string): void => {
    if (weight === 0) return;
    sum += weight;
    signals.push(`${name} ${weight > 0 ? '+' : ''}${weight}`);
  };

  const address = addressKind(location);
  count(ADDRESS_WEIGHT[address], `address: ${address}`);
  if (sum + MOST_OF_ALL < NEWS_FROM) return { news: false, signals };

  const ld = linkedData(document);
  const types = microdata(document);
  const meta = pageMeta(document);
  const ogType = meta.get('og:type') ?? '';
  const says = (inLinkedData: RegExp, inMicrodata: RegExp): boolean => inLinkedData.test(ld) || types.some((type) => inMicrodata.test(type));
  const has = (selector: string): boolean => document.querySelector(selector) !== null;

  if (says(LD_NEWS, MICRODATA_NEWS)) count(3, 'schema.org news');
  else if (says(LD_ARTICLE, MICRODATA_ARTICLE)) count(2, 'schema.org article');
  if (says(LD_OTHER, MICRODATA_OTHER)) count(-2, 'schema.org of another kind');
  if (/^(article|post|news)/i.test(ogType)) count(2, 'og:type article');
  else if (OG_OTHER.test(ogType)) count(-3, 'og:type of another kind');
  if (stated(meta, 'article:published_time', 'datepublished', 'pubdate', 'publish-date')) count(1, 'published time');
  if (GENERATORS_OTHER.test(meta.get('generator') ?? '')) count(-4, 'made by a wiki, manual or shop');
  // Most pages are decided here; the rest costs more.
  if (sum + MOST_OF_TEXT < NEWS_FROM || sum + LEAST_OF_TEXT >= NEWS_FROM) return { news: sum >= NEWS_FROM, signals };

  const prose = proseParagraphs(document);
  if (prose >= BODY_PARAGRAPHS) count(address === 'article' && prose >= LONG_BODY ? 1.5 : 1, 'prose');
  else if (prose === 0) count(-1, 'no prose');
  if (document.getElementsByTagName('h1').length > 0) count(0.5, 'headline');
  if (stated(meta, 'author', 'article:author') || has(BYLINE)) count(0.5, 'byline');
  if (document.getElementsByTagName('time').length > 0 || has(TIME)) count(0.5, 'time');

  return { news: sum >= NEWS_FROM, signals };
}
