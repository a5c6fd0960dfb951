/** Class and id words of what stands in articles without belonging to them. */
const ASIDE_WORDS = /(?:^|[\s_-])(?:comments?|disqus|respond|related|recommend(?:ed|ations?)?|newsletter|sidebar|cookies?|consent|gdpr|cmp|advert(?:isement)?s?|ads?|sponsor(?:ed)?|social|share(?:bar)?|sharing|breadcrumbs?|outbrain|taboola|most-?(?:read|popular|viewed)|trending|sign-?up|subscribe|paywall|toolbar|pagination|read-?(?:more|next|also)|also-?read|more-?(?:on|from)|navbox|catlinks|toc|reflist|references|infobox|mw-editsection|jump-?to|skip-?link|footer|copyright|nav(?:bar|igation)?|(?:mega-?|sub-?)?menu|tags|tag-?(?:list|cloud|links)|topics|keywords|contributors?|author-?(?:profile|bio(?:graphy)?|info|box|card|description|footer)|about-(?:the-)?author)(?:$|[\s_-])/i;

/** Those of them that also stand inside names in humps ("shareArticles"). Short ones are chance in the made-up names of style tools. */
const ASIDE_HUMPS = /(?:^|[\s_-])(?:comments?|related|recommended|recommendations?|newsletter|advert(?:isement)?s?|sponsored|social|share|sharing|breadcrumbs?|trending|footer|copyright)(?:$|[\s_-])/i;

/** Class and id words of what leads to other articles, and at times of an article's own lead. */
const TEASER_WORDS = /(?:^|[\s_-])(?:promo|teasers?)(?:$|[\s_-])/i;

/** Class and id words of the end of an article, or of anything else that stands below something. */
const FOOT_WORDS = /(?:^|[\s_-])footer(?:$|[\s_-])/i;

/** Class and id words of boxes that no article stands in, however much they say. */
const ELSEWHERE_WORDS = /(?:^|[\s_-])(?:footer|comments?|disqus|cookies?|consent|gdpr|related)(?:$|[\s_-])/i;

/** Text elements are named after their state ("paywall", "share-quote"); only boxes are named after what they are for. */
export const TEXT_ELEMENTS: ReadonlySet<string> = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'BLOCKQUOTE', 'FIGCAPTION', 'FIGURE', 'A', 'EM', 'STRONG', 'B', 'I']);

const namesOf = (element: Element): string => `${element.getAttribute('class') ?? ''} ${element.id}`;

/** Names in humps as names with hyphens; undefined where there are none. */
const withoutHumps = (names: string): string | undefined => (/[a-z][A-Z]/.test(names) ? names.replace(/([a-z])(?=[A-Z])/g, '$1-') : undefined);

/**
 * What a box is called after: the foot of something, what leads to other articles, or anything else that is no part of an article
 * (comments, tags, authors).
 */
export function namedAfter(element: Element): 'foot' | 'teaser' | 'aside' | undefined {
  const names = namesOf(element);
  if (names.length <= 1) return undefined;
  if (ASIDE_WORDS.test(names) || ASIDE_HUMPS.test(withoutHumps(names) ?? '')) return FOOT_WORDS.test(names) ? 'foot' : 'aside';
  return TEASER_WORDS.test(names) ? 'teaser' : undefined;
}

/** Whether prose in a box is not the article's: its name says so and it is not around the headline ("has-footer" on the whole page). */
export const isNamedElsewhere = (element: Element): boolean => ELSEWHERE_WORDS.test(namesOf(element)) && element.querySelector('h1,article') === null;

/** A form that is not the page itself: some sites wrap the whole page in one. */
export const isSmallForm = (form: Element): boolean => form.querySelector('h1,article,p+p') === null;
