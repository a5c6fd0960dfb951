/** Paragraphs shorter than this weigh nothing: menus, captions, teasers. UTF-16 units. */
const PROSE = 60;

const OUTSIDE = 'nav,footer,aside,form,dialog,a,script,style,noscript,[role="navigation"],[role="complementary"],[role="dialog"],[aria-hidden="true"],[hidden]';

const OTHER_TEXT_ELEMENTS = ['div', 'span', 'td', 'section', 'article', 'font', 'center'] as const;

/** Prose in UTF-16 units by the element that holds it directly: a paragraph counts for its parent. */
export type ProseByParent = ReadonlyMap<Element, number>;

/** Whether an element stands outside of any article, remembered for all that is asked about its ancestors. */
function outsideMemory(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  const isOutside = (element: Element): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const outside = element.matches(OUTSIDE) || (element.parentElement !== null && isOutside(element.parentElement));
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

/**
 * Where the prose below `root` stands: in paragraphs and in lines that end in a `<br>`; on pages that know neither, in long text of any
 * element.
 */
export function proseByParent(root: Element): ProseByParent {
  const prose = new Map<Element, number>();
  const isOutside = outsideMemory();
  const count = (element: Element, length: number): void => {
    if (length >= PROSE && !isOutside(element)) prose.set(element, (prose.get(element) ?? 0) + length);
  };
  for (const paragraph of root.getElementsByTagName('p')) {
    if (paragraph.parentElement) count(paragraph.parentElement, paragraphLength(paragraph));
  }
  for (const line of root.getElementsByTagName('br')) {
    const parent = line.parentElement;
    if (parent && !parent.closest('p')) count(parent, textBefore(line));
  }
  if (prose.size > 0) return prose;
  for (const tag of OTHER_TEXT_ELEMENTS) {
    for (const element of root.getElementsByTagName(tag)) {
      for (const node of element.childNodes) if (node.nodeType === 3) count(element, node.nodeValue?.trim().length ?? 0);
    }
  }
  return prose;
}

/** Length of the prose below `root`, in UTF-16 units: what makes one part of a page the article and another its surroundings. */
export function proseLength(root: Element): number {
  let sum = 0;
  for (const length of proseByParent(root).values()) sum += length;
  return sum;
}
