import { readDate } from './date-text';
import { linkedDataTexts } from './linked-data';

const ARTICLE_TYPE = /Article$|BlogPosting$|^ClaimReview$|^Report$|Posting$/;
const PAGE_TYPE = /^(WebPage|ItemPage|AboutPage)$/;
const LIVE_TYPE = /^LiveBlogPosting$/;
/** Deeper than any article of a page stands in its JSON-LD. */
const DEPTH = 6;

export interface LinkedDates {
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
  /** The page is a live blog: what counts is when it was last written to. */
  readonly isLive: boolean;
}

type Field = 'datePublished' | 'dateModified';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

function typesOf(node: Readonly<Record<string, unknown>>): readonly string[] {
  const type = node['@type'];
  const list: readonly unknown[] = Array.isArray(type) ? type : [type];
  return list.filter((item) => typeof item === 'string').map((item) => item.replace(/^.*[/#]/, ''));
}

/** The page's own nodes: top level, `@graph`, arrays and `mainEntity`; never lists of other articles or a live blog's updates. */
function* pageNodes(value: unknown, depth = 0): Generator<Readonly<Record<string, unknown>>> {
  if (depth > DEPTH) return;
  if (Array.isArray(value)) {
    for (const item of value) yield* pageNodes(item, depth + 1);
  } else if (isRecord(value)) {
    yield value;
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemReviewed']) yield* pageNodes(value[key], depth + 1);
  }
}

function fieldOf(nodes: readonly Readonly<Record<string, unknown>>[], type: RegExp, field: Field): string | undefined {
  for (const node of nodes) {
    if (!typesOf(node).some((name) => type.test(name))) continue;
    const value = node[field];
    const date = typeof value === 'string' ? readDate(value) : undefined;
    if (date) return date;
  }
  return undefined;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Publication and modification day that the page's JSON-LD states for its own article. */
export function linkedDates(document: Document): LinkedDates {
  const texts = linkedDataTexts(document).map((text) => ({ text, value: parsed(text) }));
  const nodes = texts.flatMap(({ value }) => [...pageNodes(value)]);
  const isLive = nodes.some((node) => typesOf(node).some((name) => LIVE_TYPE.test(name)));
  const types = isLive ? [LIVE_TYPE, ARTICLE_TYPE, PAGE_TYPE] : [ARTICLE_TYPE, PAGE_TYPE];
  // Broken JSON is common (raw line breaks in strings, several documents in one script): the first such field then.
  const broken = texts.filter(({ value }) => value === undefined).map(({ text }) => text).join('\n');
  const stated = (field: Field): string | undefined => {
    for (const type of types) {
      const date = fieldOf(nodes, type, field);
      if (date) return date;
    }
    return readDate(new RegExp(`"${field}"\\s*:\\s*"([^"]{4,60})"`).exec(broken)?.[1]);
  };
  return { published: stated('datePublished'), modified: stated('dateModified'), isLive };
}
