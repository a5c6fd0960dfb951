/** Elements that stand in a line of text; every other one begins a line of its own. */
const INLINE = new Set((
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rp rt ruby s samp small span strike strong sub sup ' +
  'time tt u var wbr'
).split(' '));

/** Elements without prose. */
const NOT_PROSE = new Set((
  'script style noscript template figure figcaption picture img svg math video audio canvas iframe object embed button form input select textarea ' +
  'label nav aside footer pre head title dialog'
).split(' '));

/** A number in a wiki's text that leads to a note. */
const NOTE_MARK = /^\[?(?:\d{1,3}|[a-z]|citation needed)\]?$/;
/** Share of a line's letters in links from which on it leads elsewhere. */
const LINKS = 0.9;

const ELEMENT = 1;
const TEXT = 3;

const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;

function isPassedOver(element: Element): boolean {
  const name = element.localName;
  if (NOT_PROSE.has(name) || element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  // A table with headings holds data; one without lays out a page.
  if (name === 'table' && element.querySelector('th')) return true;
  return name === 'sup' && NOTE_MARK.test(element.textContent.trim());
}

/** Collects the lines of an element; a list instead of recursion, as pages nest without bound. */
class Lines {
  readonly lines: string[] = [];
  #line = '';
  #linked = 0;

  add(text: string, isLink: boolean): void {
    this.#line += text;
    if (isLink) this.#linked += text.trim().length;
  }

  end(): void {
    // Soft hyphens and zero-width spaces only say where a line may break.
    const line = this.#line.replace(/[\u00ad\u200b\ufeff]/g, '').replace(/\s+/g, ' ').trim();
    if (/\p{L}/u.test(line) && this.#linked < line.length * LINKS) this.lines.push(line);
    this.#line = '';
    this.#linked = 0;
  }

  /** A line break ends a paragraph where a sentence ends. */
  break(): void {
    if (/[.!?…:;”"’»)]\s*$/.test(this.#line)) this.end();
    else this.#line += ' ';
  }
}

/** The paragraphs, headings and list items of an element in their order, without lines that only lead elsewhere. */
export function pageLines(root: Element): readonly string[] {
  const lines = new Lines();
  type Step = { readonly node: Node; readonly isLink: boolean } | 'end';
  const steps: Step[] = [{ node: root, isLink: false }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (step === 'end') {
      lines.end();
      continue;
    }
    const { node, isLink } = step;
    if (node.nodeType === TEXT) lines.add(node.textContent ?? '', isLink);
    if (!isElement(node)) continue;
    if (node.localName === 'br') lines.break();
    if (node.localName === 'br' || isPassedOver(node)) continue;
    if (!INLINE.has(node.localName)) {
      lines.end();
      steps.push('end');
    }
    const within = isLink || node.localName === 'a';
    for (const child of [...node.childNodes].reverse()) steps.push({ node: child, isLink: within });
  }
  lines.end();
  return lines.lines;
}
