/** Paragraphs shorter than this weigh nothing: menus, captions, teasers. UTF-16 units. */
const PROSE = 60;

const OUTSIDE = 'nav,footer,aside,form,dialog,a,script,style,noscript,[role="navigation"],[role="complementary"],[role="dialog"],[aria-hidden="true"],[hidden]';

interface Piece {
  readonly element: Element;
  readonly length: number;
}

const isOutside = (element: Element): boolean => element.closest(OUTSIDE) !== null;

/** Paragraphs, and lines that end in a `<br>` outside of any. */
function* paragraphs(root: Element): Generator<Piece> {
  for (const element of root.querySelectorAll('p')) {
    const { length } = element.textContent;
    if (length >= PROSE && !isOutside(element)) yield { element, length };
  }
  for (const line of root.querySelectorAll('br')) {
    const before = line.previousSibling;
    const element = line.parentElement;
    const length = before?.nodeType === 3 ? (before.nodeValue?.trim().length ?? 0) : 0;
    if (element && length >= PROSE && !element.closest('p') && !isOutside(element)) yield { element, length };
  }
}

/** Long text straight in any element, for pages that know no paragraphs. */
function* longTexts(root: Element): Generator<Piece> {
  for (const element of root.querySelectorAll('div,span,td,section,article,font,center')) {
    for (const node of element.childNodes) {
      const length = node.nodeType === 3 ? (node.nodeValue?.trim().length ?? 0) : 0;
      if (length >= PROSE && !isOutside(element)) yield { element, length };
    }
  }
}

/** The pieces of prose below `root`: only where it has no paragraphs, long text of other elements. */
export function prosePieces(root: Element): readonly Piece[] {
  const pieces = [...paragraphs(root)];
  return pieces.length > 0 ? pieces : [...longTexts(root)];
}

/** Length of the prose below `root`, in UTF-16 units: what makes one part of a page the article and another its surroundings. */
export const proseLength = (root: Element): number => prosePieces(root).reduce((sum, piece) => sum + piece.length, 0);
