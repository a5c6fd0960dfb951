import { isSmallForm, namedAfter, TEXT_ELEMENTS } from './box-names';
import { tagOf } from './element-kinds';
import { isArticle, type Prose } from './prose';
import { isReadAlso } from './read-also';
import { isCard, isRowOfCards, isTagList, leadsAway } from './teaser-box';

/** Editors that show text in elements which are not themselves editable. */
const EDITORS = /(?:^|\s)(?:CodeMirror|cm-editor|monaco-editor|ace_editor|ProseMirror|ql-editor|ck-editor|tox-tinymce|highlight-source)(?:$|\s)/;

/** For screen readers only: a mark there would be seen by nobody. */
const READER_ONLY = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|u-hidden|assistive-text)(?:$|\s)/i;

/** Lists and boxes with a larger share of their text in links are menus or teasers. */
const LINK_SHARE = 0.6;
/** A box with more text than this, in UTF-16 units, is no list of links; measuring it would cost more than reading it. */
const LONGEST_BOX = 20_000;
/** From this many links on. */
const LINKS = 2;

const isEditable = (element: Element): boolean => {
  const editable = element.getAttribute('contenteditable');
  return (editable !== null && editable.toLowerCase() !== 'false') || EDITORS.test(element.getAttribute('class') ?? '');
};

const isHiddenByMarkup = (element: Element): boolean =>
  element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('inert');

const shownLength = (element: Element): number => element.textContent.replace(/\s+/g, ' ').length;

function isLinkBox(element: Element): boolean {
  const links = element.getElementsByTagName('a');
  if (!links[LINKS - 1] || element.textContent.length > LONGEST_BOX) return false;
  let linked = 0;
  for (const link of links) if (link.hasAttribute('href')) linked += shownLength(link);
  return linked > shownLength(element) * LINK_SHARE;
}

const isHiddenByStyle = (element: Element): boolean => /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');

/**
 * Whether an element shows nothing. Asks the browser where there is one, else the markup. Inline elements without a class or style of their
 * own are taken to show: asking for each would cost more than reading them.
 */
export function isInvisible(element: Element, inline: boolean): boolean {
  const isPlain = !element.hasAttributes();
  if (!isPlain && (isHiddenByMarkup(element) || READER_ONLY.test(element.getAttribute('class') ?? ''))) return true;
  if (typeof element.checkVisibility !== 'function') return !isPlain && isHiddenByStyle(element);
  if (inline && (isPlain || !(element.hasAttribute('class') || element.hasAttribute('style') || element.id !== ''))) return false;
  return !element.checkVisibility({ visibilityProperty: true });
}

/** The lower part of the headline's own box, apart from the article: there stands the standfirst. */
function isBelowHeadline(element: Element, root: Element, prose: Prose): boolean {
  const header = element.parentElement;
  if (!header || prose.below(root) === 0 || prose.below(header) > 0) return false;
  return header.querySelector('h1') !== null && element.querySelector('h2,h3,p') !== null;
}

function isAside(element: Element, root: Element, prose: Prose): boolean {
  const name = namedAfter(element);
  if (name === 'foot') return !isBelowHeadline(element, root, prose);
  // An article's own lead is at times called its teaser. It leads nowhere.
  if (name === 'teaser') return prose.below(element) === 0 || leadsAway(element);
  return name === 'aside';
}

function isTeaserBox(element: Element, tag: string, prose: Prose): boolean {
  if (tag === 'UL' || tag === 'OL') return isTagList(element) || isLinkBox(element);
  if (tag === 'ARTICLE') return isLinkBox(element) || (prose.below(element) === 0 && isCard(element));
  if (tag === 'SECTION') return isLinkBox(element) || (prose.below(element) === 0 && isRowOfCards(element));
  return tag === 'DL' && isLinkBox(element);
}

/** Whether a part of a line names another article to read, as papers put it between two sentences. */
function isReadAlsoLink(part: Element): boolean {
  const links = part.getElementsByTagName('a');
  const [link] = links;
  return link !== undefined && links.length === 1 && isReadAlso(part.textContent, link.textContent.length);
}

/**
 * Whether a visible element is no prose of the article below `root`: editors, small forms, menus, teasers, comments.
 * An element that holds most of the article's prose is never put aside.
 */
export function isNotProse(element: Element, root: Element, prose: Prose): boolean {
  const tag = tagOf(element);
  const hasAttributes = element.hasAttributes();
  if ((hasAttributes && isEditable(element)) || (tag === 'FORM' && isSmallForm(element))) return true;
  if (TEXT_ELEMENTS.has(tag)) return false;
  // Before the names and the links, for it is the cheaper test.
  if (isArticle(element, root, prose)) return false;
  return (hasAttributes && isAside(element, root, prose)) || (tag === 'SPAN' ? isReadAlsoLink(element) : isTeaserBox(element, tag, prose));
}
