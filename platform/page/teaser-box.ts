import { leadsElsewhere } from './link-share';

/** A card has no more text than this beside its headline, in UTF-16 units. */
const LONGEST_SUMMARY = 300;
/** A row of cards has no more text than this beside them: its own title. */
const LONGEST_TITLE = 120;
/** Longest tag of a list of tags. */
const LONGEST_TAG = 30;

/** Longest label with the white space of its markup. */
const LONGEST_LABEL = 200;

const HEADLINES = 'h2,h3,h4';
const LINKED_HEADLINES = 'h2 a[href],h3 a[href],h4 a[href],a[href] h2,a[href] h3,a[href] h4';

/** What lists of tags call themselves, in the languages of Newsgloss. */
const TAGS = /^(?:tags?|topics|related topics|filed under|etiketler|konular|schlagw(?:ö|oe)rter|stichw(?:ö|oe)rter|themen|mots[- ]clés|sujets|thèmes|etiquetas|temas|tag|argomenti|parole chiave|الوسوم|كلمات مفتاحية|كلمات دلالية|برچسب(?:‌?ها)?|کلیدواژه(?:‌?ها)?|תגיות|תגים)\s*:?$/iu;

const lengthOf = (element: Element): number => element.textContent.replace(/\s+/g, ' ').trim().length;

/** Whether a headline is the link to another page; the entries of a live page link to themselves, by a fragment of its address. */
function isLinkedAway(found: Element): boolean {
  const link = found.closest('a[href]');
  return link !== null && leadsElsewhere(link) && !link.getAttribute('href')?.includes('#');
}

/** Whether something holds a headline or a picture that leads to another page. */
export const leadsAway = (element: Element): boolean =>
  [...element.querySelectorAll(`${LINKED_HEADLINES},a[href] img`)].some(isLinkedAway);

/** Whether an `<article>` without prose is a card: a headline that leads to another page, a summary and no more. */
export function isCard(article: Element): boolean {
  if (![...article.querySelectorAll(LINKED_HEADLINES)].some(isLinkedAway)) return false;
  let headlines = 0;
  for (const headline of article.querySelectorAll(HEADLINES)) headlines += lengthOf(headline);
  return lengthOf(article) - headlines < LONGEST_SUMMARY;
}

/** Whether a `<section>` without prose is a row of cards and their title. */
export function isRowOfCards(section: Element): boolean {
  const articles = [...section.getElementsByTagName('article')];
  if (articles.length < 2 || !articles.every(isCard)) return false;
  return lengthOf(section) - articles.reduce((sum, article) => sum + lengthOf(article), 0) < LONGEST_TITLE;
}

/** Whether a list says itself that it is one of tags. */
export function isTagList(list: Element): boolean {
  const label = list.firstElementChild;
  if (!label || label.textContent.length > LONGEST_LABEL || !TAGS.test(label.textContent.trim())) return false;
  return [...list.children].every((item) => lengthOf(item) < LONGEST_TAG && !/[.!?؟۔]$/.test(item.textContent.trim()));
}
