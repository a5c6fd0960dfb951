import { isNamedElsewhere, isSmallForm } from './box-names';
import type { Steps } from './slices';

/** Paragraphs shorter than this weigh nothing: menus, captions, teasers. UTF-16 units. */
const PROSE = 60;

const OUTSIDE = 'nav,footer,aside,dialog,a,script,style,noscript,[role="navigation"],[role="complementary"],[role="dialog"],[aria-hidden="true"],[hidden]';

const OTHER_TEXT_ELEMENTS = 'div,span,td,section,article,font,center';

/** With this share of the article's prose an element is the article, whatever its class says. */
const ARTICLE_SHARE = 0.5;

/** Elements measured between two chances to stop. */
const STRIDE = 64;

/** How much prose stands where, in UTF-16 units: what makes one part of a page the article and another its surroundings. */
export interface Prose {
  /** Prose below an element; 0 for what was not in the page when it was measured. */
  readonly below: (element: Element) => number;
}

/** Whether an element holds so much of the prose below `root` that it is the article. */
export function isArticle(element: Element, root: Element, { below }: Prose): boolean {
  const held = below(element);
  return held > 0 && held >= below(root) * ARTICLE_SHARE;
}

/** Whether an element stands outside of any article, remembered for all that is asked about its ancestors. */
function outsideMemory(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  const isOutside = (element: Element): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const outside = (element.hasAttributes() ? element.matches(OUTSIDE) || isNamedElsewhere(element) : element.matches(OUTSIDE))
      || (element.tagName === 'FORM' && isSmallForm(element))
      || (element.parentElement !== null && isOutside(element.parentElement));
    known.set(element, outside);
    return outside;
  };
  return isOutside;
}

const textBefore = (line: Element): number => {
  const before = line.previousSibling;
  return before?.nodeType === 3 ? (before.nodeValue?.trim().length ?? 0) : 0;
};

/** Length of a paragraph by its own text nodes, which costs no copy of the text; only where it has none, of all that is in it. */
function paragraphLength(paragraph: Element): number {
  let length = 0;
  for (let node = paragraph.firstChild; node; node = node.nextSibling) if (node.nodeType === 3) length += (node as Text).length;
  return length >= PROSE ? length : paragraph.textContent.length;
}

/** Prose by the element that holds it directly: a paragraph counts for its parent. */
function* proseByParent(root: Element): Steps<undefined, ReadonlyMap<Element, number>> {
  const prose = new Map<Element, number>();
  const isOutside = outsideMemory();
  const count = (element: Element, length: number): void => {
    if (length >= PROSE && !isOutside(element)) prose.set(element, (prose.get(element) ?? 0) + length);
  };
  let seen = 0;
  // Copies of the lists: the page may change between two steps.
  for (const paragraph of [...root.getElementsByTagName('p')]) {
    if (paragraph.parentElement) count(paragraph.parentElement, paragraphLength(paragraph));
    if ((seen += 1) % STRIDE === 0) yield undefined;
  }
  for (const line of [...root.getElementsByTagName('br')]) {
    const length = textBefore(line);
    if (length >= PROSE && line.parentElement && !line.closest('p')) count(line.parentElement, length);
    if ((seen += 1) % STRIDE === 0) yield undefined;
  }
  if (prose.size > 0) return prose;
  for (const element of root.querySelectorAll(OTHER_TEXT_ELEMENTS)) {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3 && (node as Text).length >= PROSE) count(element, (node as Text).data.trim().length);
    }
    if ((seen += 1) % STRIDE === 0) yield undefined;
  }
  return prose;
}

/**
 * Measures the prose below `root`: in paragraphs and in lines that end in a `<br>`; on pages that know neither, in long text of any
 * element.
 */
export function* measureProse(root: Element): Steps<undefined, Prose> {
  const below = new WeakMap<Element, number>();
  for (const [element, length] of yield* proseByParent(root)) {
    for (let at: Element | null = element; at; at = at === root ? null : at.parentElement) below.set(at, (below.get(at) ?? 0) + length);
  }
  return { below: (element) => below.get(element) ?? 0 };
}
