import { measureProse, type Prose } from './prose';
import type { Steps } from './slices';

/** A child that holds this share of the prose is where the article is; go on inside it. */
const MOST = 0.8;
/** An element marked up as the article is believed when it holds this share of the prose. */
const BELIEVED = 0.5;
/** The headline's surroundings are taken in when they add at most this share of prose. */
const SURROUNDINGS = 1.25;
/** Fewer links than this, apart from the article's own, are no menus. */
const MANY_LINKS = 20;

const BODIES = '[itemprop~="articleBody"],article,[role="article"],main,[role="main"]';
const OUTSIDE = 'nav,footer,aside,dialog,[role="navigation"],[role="complementary"],[role="dialog"],[aria-hidden="true"],[hidden]';

/** Where the article of a page stands. */
export interface Article {
  /** The headline and the element that holds the article's text, in document order; the whole body where no prose is found. */
  readonly roots: readonly Element[];
  readonly prose: Prose;
}

function densest(body: Element, { below }: Prose): Element {
  let at = body;
  for (;;) {
    const all = below(at);
    const next = [...at.children].find((child) => below(child) >= all * MOST && child.tagName !== 'P');
    if (!next || all === 0) return at;
    at = next;
  }
}

function markedUp(body: Element, { below }: Prose): Element | undefined {
  const all = below(body);
  const bodies = [...body.querySelectorAll(BODIES)].filter((element) => below(element) >= all * BELIEVED && !element.closest(OUTSIDE));
  // The innermost that still holds nearly all that the outermost does.
  const most = Math.max(0, ...bodies.map(below));
  return bodies.filter((element) => below(element) >= most * MOST).at(-1);
}

function headlineOf(document: Document): Element | undefined {
  const stated = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? document.title;
  const headlines = [...document.querySelectorAll('h1')].filter((h1) => h1.textContent.trim() !== '' && !h1.closest('nav,footer,aside'));
  const matching = headlines.find((h1) => stated.includes(h1.textContent.trim().slice(0, 30)));
  return matching ?? headlines.find((h1) => h1.textContent.trim().length > 20) ?? headlines[0];
}

/** The lowest element that holds both. */
function common(first: Element, second: Element): Element {
  let at = first;
  while (!at.contains(second) && at.parentElement) at = at.parentElement;
  return at;
}

/** Whether an element around the article holds most of the page's other links, and so its menus and teasers. */
function holdsMenus(around: Element, text: Element, body: Element): boolean {
  const links = (element: Element): number => element.getElementsByTagName('a').length;
  const inText = links(text);
  const others = links(body) - inText;
  return others >= MANY_LINKS && links(around) - inText > others / 2;
}

function rootsOf(body: Element, prose: Prose): readonly Element[] {
  const document = body.ownerDocument;
  if (prose.below(body) === 0) return [document.querySelector('main,[role="main"],article') ?? body];
  const text = markedUp(body, prose) ?? densest(body, prose);
  const headline = headlineOf(document);
  if (!headline || text.contains(headline)) return [text];
  const around = common(text, headline);
  const isSlightlyMore = prose.below(around) <= prose.below(text) * SURROUNDINGS;
  return around !== body && isSlightlyMore && !holdsMenus(around, text, body) ? [around] : [headline, text];
}

/** Finds the article of a page. Its steps are small: measuring a long page takes longer than the page should wait. */
export function* findArticle(document: Document): Steps<undefined, Article> {
  const body = document.querySelector('body');
  if (!body) return { roots: [], prose: { below: () => 0 } };
  const prose = yield* measureProse(body);
  yield undefined;
  return { roots: rootsOf(body, prose), prose };
}
