import { tagOf } from './element-kinds';
import { proseLength } from './prose';

/** Editors that show text in elements which are not themselves editable. */
const EDITORS = '.CodeMirror,.cm-editor,.monaco-editor,.ace_editor,.ProseMirror,.ql-editor,.ck-editor,.tox-tinymce,.highlight-source';

/** Class and id words of what stands in articles without belonging to them. */
const ASIDE_WORDS = /(?:^|[\s_-])(?:comments?|disqus|respond|related|recommend(?:ed|ations?)?|newsletter|promo|teasers?|sidebar|cookies?|consent|gdpr|cmp|advert(?:isement)?s?|ads?|sponsor(?:ed)?|social|share(?:bar)?|sharing|breadcrumbs?|outbrain|taboola|most-?(?:read|popular|viewed)|trending|sign-?up|subscribe|paywall|toolbar|pagination|read-?(?:more|next|also)|more-?(?:on|from)|navbox|catlinks|toc|reflist|references|infobox|mw-editsection|jump-?to|skip-?link)(?:$|[\s_-])/i;

/** For screen readers only: a mark there would be seen by nobody. */
const READER_ONLY = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|u-hidden|assistive-text)(?:$|\s)/i;

/** Above this share of the article's prose an element is the article, whatever its class says. */
const ARTICLE_SHARE = 0.5;
/** Lists and boxes with a larger share of their text in links are menus or teasers. */
const LINK_SHARE = 0.6;
/** A box with more text than this, in UTF-16 units, is no list of links; measuring it would cost more than reading it. */
const LONGEST_BOX = 20_000;
/** From this many links on. */
const LINKS = 2;
const LINK_BOXES = new Set(['UL', 'OL', 'DL', 'ARTICLE', 'SECTION']);

const isEditable = (element: Element): boolean => {
  const editable = element.getAttribute('contenteditable');
  return (editable !== null && editable.toLowerCase() !== 'false') || element.matches(EDITORS);
};

const isHiddenByMarkup = (element: Element): boolean =>
  element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('inert');

const shownLength = (element: Element): number => element.textContent.replace(/\s+/g, ' ').length;

function isLinkBox(element: Element): boolean {
  const links = element.querySelectorAll('a[href]');
  if (links.length < LINKS || element.textContent.length > LONGEST_BOX) return false;
  let linked = 0;
  for (const link of links) linked += shownLength(link);
  return linked > shownLength(element) * LINK_SHARE;
}

/** A form that is not the page itself: some sites wrap the whole page in one. */
const isSmallForm = (form: Element): boolean => !form.querySelector('h1,article,p+p');

/** Text elements are named after their state ("paywall", "share-quote"); only boxes are named after what they are for. */
const TEXT_ELEMENTS = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'BLOCKQUOTE', 'FIGCAPTION', 'FIGURE', 'A', 'EM', 'STRONG', 'B', 'I']);

const namedAside = (element: Element, tag: string): boolean => {
  if (TEXT_ELEMENTS.has(tag)) return false;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return names.length > 1 && ASIDE_WORDS.test(names);
};

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

/**
 * Whether a visible element is no prose of the article: editors, small forms, menus, teasers, comments.
 * `articleProse` gives the length of the article's prose: an element that holds most of it is never put aside.
 */
export function isNotProse(element: Element, articleProse: () => number): boolean {
  const tag = tagOf(element);
  const hasAttributes = element.hasAttributes();
  if ((hasAttributes && isEditable(element)) || (tag === 'FORM' && isSmallForm(element))) return true;
  if (!(hasAttributes && namedAside(element, tag)) && !(LINK_BOXES.has(tag) && isLinkBox(element))) return false;
  const limit = articleProse() * ARTICLE_SHARE;
  // All its text is at least its prose and quicker to measure.
  return limit === 0 || element.textContent.length < limit || proseLength(element) < limit;
}
