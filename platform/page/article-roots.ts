import { proseByParent } from './prose';

/** A child that holds this share of the prose is where the article is; go on inside it. */
const MOST = 0.8;
/** An element marked up as the article is believed when it holds this share of the prose. */
const BELIEVED = 0.5;
/** The headline's surroundings are taken in when they add at most this share of prose. */
const SURROUNDINGS = 1.25;

const BODIES = '[itemprop~="articleBody"],article,[role="article"],main,[role="main"]';
const OUTSIDE = 'nav,footer,aside,dialog,[role="navigation"],[role="complementary"],[role="dialog"],[aria-hidden="true"],[hidden]';

/** Length of prose below every element that holds any. */
function proseByElement(body: Element): ReadonlyMap<Element, number> {
  const prose = new Map<Element, number>();
  for (const [element, length] of proseByParent(body)) {
    for (let at: Element | null = element; at; at = at === body ? null : at.parentElement) prose.set(at, (prose.get(at) ?? 0) + length);
  }
  return prose;
}

function densest(body: Element, prose: ReadonlyMap<Element, number>): Element {
  const of = (element: Element): number => prose.get(element) ?? 0;
  let at = body;
  for (;;) {
    const all = of(at);
    const next = [...at.children].find((child) => of(child) >= all * MOST && child.tagName !== 'P');
    if (!next || all === 0) return at;
    at = next;
  }
}

function markedUp(body: Element, prose: ReadonlyMap<Element, number>): Element | undefined {
  const all = prose.get(body) ?? 0;
  const holds = (element: Element): number => prose.get(element) ?? 0;
  const bodies = [...body.querySelectorAll(BODIES)].filter((element) => holds(element) >= all * BELIEVED && !element.closest(OUTSIDE));
  // The innermost that still holds nearly all that the outermost does.
  const most = Math.max(0, ...bodies.map(holds));
  return bodies.filter((element) => holds(element) >= most * MOST).at(-1);
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

/** The headline and the element that holds the article's text, in document order; the whole body where no prose is found. */
export function articleRoots(document: Document): readonly Element[] {
  const body = document.querySelector('body');
  if (!body) return [];
  const prose = proseByElement(body);
  const all = prose.get(body) ?? 0;
  const headline = headlineOf(document);
  if (all === 0) return [document.querySelector('main,[role="main"],article') ?? body];
  const text = markedUp(body, prose) ?? densest(body, prose);
  if (!headline || text.contains(headline)) return [text];
  const around = common(text, headline);
  const isSlightlyMore = (prose.get(around) ?? 0) <= (prose.get(text) ?? 0) * SURROUNDINGS;
  return around !== body && isSlightlyMore ? [around] : [headline, text];
}
