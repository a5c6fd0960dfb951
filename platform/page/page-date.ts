import { readAddressDate, readDate } from './date-text';
import { linkedDates } from './linked-data-date';
import { pageMeta, stated, type PageMeta } from './page-meta';

/** Metadata that states when a page was published, most exact first. */
const PUBLISHED = [
  'article:published_time', 'og:article:published_time', 'article:published', 'article.published', 'datepublished',
  'parsely-pub-date', 'cxenseparse:recs:publishtime', 'cxenseparse:publishtime', 'sailthru.date', 'publish-date', 'publish_date',
  'publishdate', 'pubdate', 'published-date', 'dcterms.created', 'dcterms.issued', 'dc.date.issued', 'dc.date', 'dcterms.date', 'ptime',
  'publication_date', 'displaydate', 'originalpublicationdate', 'date_published', 'rnews:datepublished', 'date',
] as const;
const MODIFIED = ['article:modified_time', 'og:updated_time', 'datemodified', 'lastmod', 'last-modified', 'dcterms.modified'] as const;

const DATE_ELEMENTS = 'time,[itemprop~="datePublished"],[class*="date" i],[class*="publish" i],[class*="timestamp" i]';
/** Says that a date is of the last change, in the languages of Newsgloss. */
const CHANGED = /updat|modif|aktualis|güncel|mise à jour|actualiz|aggiorn|تحديث|עודכן/i;
/** Dates of something else: menus, lists of other articles, comments. */
const ELSEWHERE = 'nav,aside,footer,[class*="comment" i],[class*="related" i],[class*="teaser" i],[class*="recommend" i]';
/** Longest text of an element that is nothing but a date line, in UTF-16 units. */
const DATE_LINE = 120;
/** The same with the white space of its markup. */
const LONGEST_MARKUP = 2000;
/** Elements looked at after the headline. */
const LOOKED_AT = 40;

function statedByElement(element: Element): string | undefined {
  for (const attribute of ['datetime', 'content', 'data-datetime', 'data-timestamp', 'data-date', 'title']) {
    const date = readDate(element.getAttribute(attribute));
    if (date) return date;
  }
  const text = element.textContent;
  return text.length <= DATE_LINE ? readDate(text) : undefined;
}

function isOfChange(element: Element): boolean {
  if (CHANGED.test(`${element.className} ${element.getAttribute('itemprop') ?? ''}`)) return true;
  const { textContent } = element;
  if (textContent.length > LONGEST_MARKUP) return false;
  const text = textContent.replace(/\s+/g, ' ');
  return text.length < DATE_LINE && CHANGED.test(text) && !/publi|veröff|yayın/i.test(text);
}

/** FOLLOWING of Node.compareDocumentPosition, which a document without a window does not name. */
const FOLLOWING = 4;

interface ShownDate {
  readonly date: string;
  readonly element: Element;
}

/** Days that the page shows near its headline as its own, nearest first. */
function* shownDates(document: Document): Generator<ShownDate> {
  const headline = document.querySelector('[itemprop~="headline"],article h1,main h1,h1');
  const elements = [...document.querySelectorAll(DATE_ELEMENTS)].filter((element) => !element.closest(ELSEWHERE) && !isOfChange(element));
  const after = headline ? elements.filter((element) => headline.compareDocumentPosition(element) & FOLLOWING) : [];
  const before = elements.filter((element) => !after.includes(element)).reverse();
  const near = [...after.slice(0, LOOKED_AT), ...before.slice(0, LOOKED_AT)];
  for (const element of near) {
    const date = statedByElement(element);
    if (date) yield { date, element };
  }
}

function nearHeadline(document: Document): string | undefined {
  const [nearest] = shownDates(document);
  return nearest?.date;
}

/** A page that was changed so long after it began is another page, in ms: most corrections come sooner. */
const REWRITTEN_AFTER_MS = 30 * 24 * 3600 * 1000;

/** Whether the page has gone on under its old address: it shows the day of its last change as its own, and nowhere the first one. */
function isRewritten(document: Document, published: string, modified: string | undefined): modified is string {
  if (modified === undefined || Date.parse(modified) - Date.parse(published) < REWRITTEN_AFTER_MS) return false;
  const shown = [...shownDates(document)];
  const isSaidToBeOfChange = ({ date, element: { parentElement } }: ShownDate): boolean => date === modified && parentElement !== null && isOfChange(parentElement);
  return shown[0]?.date === modified && !shown.some((one) => one.date === published || isSaidToBeOfChange(one));
}

/** Stated address of the page, for a saved copy that lies elsewhere. */
const statedAddress = (document: Document, meta: PageMeta): string =>
  document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? meta.get('og:url') ?? '';

/** The later of two days; the one that is known. */
const later = (first: string | undefined, second: string | undefined): string | undefined =>
  first === undefined || (second !== undefined && second > first) ? second : first;

/**
 * When the page was published, as YYYY-MM-DD in the publisher's own time zone; undefined where it does not say.
 * A day of the last change counts only where no other is stated, where the page itself shows it instead, and in a live blog, whose text
 * is of that day.
 */
export function pageDate(document: Document, address = ''): string | undefined {
  const meta = pageMeta(document);
  const linked = linkedDates(document);
  // A wiki's pages have no day of their own: what they say is of their last change.
  if (/mediawiki/i.test(meta.get('generator') ?? '')) return linked.modified;
  const modified = (): string | undefined => linked.modified ?? readDate(stated(meta, ...MODIFIED));
  const inMarkup = linked.published ?? readDate(stated(meta, ...PUBLISHED));
  const changed = inMarkup === undefined ? undefined : modified();
  if (inMarkup !== undefined && isRewritten(document, inMarkup, changed)) return changed;
  const published =
    inMarkup
    ?? readDate(document.querySelector('[itemprop~="datePublished"]')?.getAttribute('datetime'))
    ?? readAddressDate(address)
    ?? readAddressDate(statedAddress(document, meta))
    ?? nearHeadline(document)
    ?? modified();
  return linked.isLive || document.querySelector('[itemtype$="/LiveBlogPosting"]') ? later(published, modified()) : published;
}
