import { linkedDataTexts } from '../../platform/page/linked-data';

type Node = Readonly<Record<string, unknown>>;

/** What a page's schema.org data states about its own article, apart from dates. */
export interface LinkedArticle {
  readonly headline?: string | undefined;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  readonly language?: string | undefined;
  readonly url?: string | undefined;
  readonly body?: string | undefined;
}

const ARTICLE_TYPE = /Article$|BlogPosting$|^LiveBlogPosting$|^ClaimReview$|^Report$/;
/** Deeper than any article of a page stands in its JSON-LD. */
const DEPTH = 6;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const isArticle = (node: Node): boolean =>
  listOf(node['@type']).some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type.replace(/^.*[/#:]/, '')));

function* nodesIn(value: unknown, depth = 0): Generator<Node> {
  if (depth > DEPTH) return;
  if (Array.isArray(value)) for (const item of value) yield* nodesIn(item, depth + 1);
  if (!isNode(value)) return;
  yield value;
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) yield* nodesIn(value[key], depth + 1);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*<!--|-->\s*$|^\s*\/\/<!\[CDATA\[|\/\/\]\]>\s*$/g, '').replace(/[\n\r\t]/g, ' '));
  } catch {
    return undefined;
  }
}

const textOf = (value: unknown): string | undefined => {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  return text === '' ? undefined : text;
};

/** The name of a person or an organization that is written out, listed, or referred to by `@id`. */
function namesOf(value: unknown, byId: ReadonlyMap<unknown, Node>): string[] {
  return listOf(value).flatMap((one) => {
    const node = isNode(one) && one['name'] === undefined ? (byId.get(one['@id']) ?? one) : one;
    const name = textOf(isNode(node) ? (Array.isArray(node['name']) ? node['name'][0] : node['name']) : node);
    return name === undefined || /^(?:https?:)?\/\//i.test(name) ? [] : [name];
  });
}

/** An address, or the `@id` of the page that the article stands on. */
const addressOf = (value: unknown): string | undefined => textOf(isNode(value) ? value['@id'] ?? value['url'] : value);

/** Reads the page's JSON-LD; data that is no JSON counts as none. */
export function linkedArticle(document: Document): LinkedArticle {
  const nodes = linkedDataTexts(document).flatMap((text) => [...nodesIn(parsed(text))]);
  const article = nodes.find((node) => isArticle(node) && textOf(node['headline']) !== undefined) ?? nodes.find(isArticle);
  if (!article) return {};
  const byId = new Map(nodes.map((node) => [node['@id'], node] as const).filter(([id, node]) => id !== undefined && node['name'] !== undefined));
  const body = article['articleBody'];
  const language = article['inLanguage'];
  return {
    headline: textOf(article['headline']),
    author: [...new Set(namesOf(article['author'], byId))].join(', ') || undefined,
    publisher: namesOf(article['publisher'], byId)[0],
    language: textOf(isNode(language) ? language['alternateName'] ?? language['name'] : listOf(language)[0]),
    url: addressOf(article['url']) ?? addressOf(article['mainEntityOfPage']),
    body: typeof body === 'string' ? body : undefined,
  };
}
