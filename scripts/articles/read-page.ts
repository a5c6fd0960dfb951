import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { addressKind } from '../../platform/page/page-address';
import { pageDate } from '../../platform/page/page-date';
import { pageMeta, stated as metaOf, type PageMeta } from '../../platform/page/page-meta';
import { LEFT_OUT } from './article-note';
import { withoutEntities } from './entities-of-html';
import type { FoundFile } from './find-files';
import { fitMetadata } from './fit-metadata';
import { linkedArticle, type LinkedArticle } from './linked-article';
import { pageLines } from './page-lines';
import type { ReadFile } from './raw-article';
import { readDecoded, readMetadata } from './read-text';

/** Bytes at the front in which a page states its encoding; the standard says 1024, saved pages put comments before it. */
const FRONT = 4096;
/** Fewest letters of an article, in lines that are long enough to be prose. */
const LETTERS = 120;
const PROSE = 50;
/** Browsers nest no deeper, whatever a page says; Readability takes time and stack by the depth. */
const DEEPEST = 512;
/** Elements of the largest page; live blogs of a whole day have a tenth of it. */
const ELEMENTS = 200_000;
/** Longest name of a publisher or an author; beyond stand sentences. */
const NAME = 120;

const charsetOf = (bytes: Uint8Array): string | undefined =>
  /<meta[^>]{0,200}\bcharset\s*=\s*["']?\s*([\w:-]+)/i.exec(Buffer.from(bytes.subarray(0, FRONT)).toString('latin1'))?.[1];

/** A document with the elements that HTML lets a page leave out and this parser asks for. */
function documentOf(html: string): Document {
  const whole = /<body[\s>]/i.test(html) ? html : html.replace(/<\/head\s*>/i, '$&<body>');
  const page = /<body[\s>]/i.test(whole) ? whole : `<body>${whole}</body>`;
  return parseHTML(/<html[\s>]/i.test(page) ? page : `<!doctype html><html>${page}</html>`).document;
}

const clean = (text: string | null | undefined): string | undefined => {
  const cleaned = text == null ? '' : withoutEntities(text).replace(/\s+/g, ' ').trim();
  return cleaned === '' ? undefined : cleaned;
};

const asName = (text: string | undefined): string | undefined => {
  const name = clean(text);
  return name === undefined || name.length > NAME || /^(?:https?:)?\/\//i.test(name) ? undefined : name;
};

/** The page's own address: a whole one on the web. */
function addressOf(document: Document, meta: PageMeta, linked: LinkedArticle, html: string): string | undefined {
  const saved = /<!--\s*saved from url=\(\d+\)(\S+)/.exec(html.slice(0, FRONT))?.[1];
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  return [canonical, meta.get('og:url'), linked.url, saved].map((address) => address?.trim()).find((address) => address !== undefined && /^https?:\/\/[^\s/]+/i.test(address) && URL.canParse(address));
}

const languageOf = (document: Document, meta: PageMeta, linked: LinkedArticle): string | undefined =>
  clean(linked.language) ?? clean(document.documentElement.getAttribute('lang')) ?? clean(document.documentElement.getAttribute('xml:lang'))
  ?? metaOf(meta, 'og:locale', 'content-language', 'language', 'dc.language');

interface AboutPage {
  readonly fields: Readonly<Record<string, string>>;
  readonly language: string | undefined;
  readonly publisher: string | undefined;
  /** The article's text, as some pages state it for machines. */
  readonly body: string | undefined;
}

/** What the page states about itself; read before the article is cut out, which changes the document. */
function aboutPage(document: Document, html: string): AboutPage {
  const meta = pageMeta(document);
  const linked = linkedArticle(document);
  const url = addressOf(document, meta, linked, html);
  const publisher = asName(linked.publisher) ?? asName(metaOf(meta, 'og:site_name', 'dc.publisher', 'publisher', 'application-name'));
  const author = asName(linked.author) ?? asName(metaOf(meta, 'author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author'));
  const fields = {
    title: clean(linked.headline) ?? clean(metaOf(meta, 'og:title', 'twitter:title', 'headline')) ?? clean(document.querySelector('h1')?.textContent) ?? clean(document.title),
    author: author === publisher ? undefined : author,
    url,
    date: pageDate(document, url ?? ''),
  };
  return {
    fields: Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined)),
    language: languageOf(document, meta, linked),
    publisher,
    body: linked.body,
  };
}

const isArticle = (lines: readonly string[]): boolean =>
  (lines.filter((line) => line.length >= PROSE).join('').match(/\p{L}/gu)?.length ?? 0) >= LETTERS;

const isFrontPage = (url: string | undefined): boolean => url !== undefined && addressKind(new URL(url)) === 'front';

/** Why a page is not looked at, in words. */
function problemOfSize(document: Document): string | undefined {
  const open = [{ element: document.documentElement as Element, depth: 1 }];
  let elements = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    elements += 1;
    if (next.depth > DEEPEST) return `its elements nest more than ${String(DEEPEST)} deep`;
    if (elements > ELEMENTS) return `it has more than ${String(ELEMENTS)} elements`;
    for (let child = next.element.firstElementChild; child; child = child.nextElementSibling) open.push({ element: child, depth: next.depth + 1 });
  }
  return undefined;
}

/** The article's own lines: those that Readability finds, else the text that the page states for machines. */
function articleLines(document: Document, body: string | undefined): readonly string[] {
  const headline = clean(document.querySelector('h1')?.textContent);
  const found = new Readability<Node>(document, { serializer: (node) => node, disableJSONLD: true }).parse()?.content;
  const all = found ? pageLines(found as Element) : [];
  const lines = all[0] === headline ? all.slice(1) : all;
  if (isArticle(lines)) return lines;
  const stated = (body ?? '').split(/\n+/).map((line) => clean(line.replace(/<[^<>]*>/g, ' ')) ?? '').filter((line) => line !== '');
  return isArticle(stated) ? stated : [];
}

/** Reads a saved web page: its article, one paragraph a line, and what it states about itself. NAME.yaml beside it counts first. */
export function readPage(file: FoundFile): ReadFile {
  const { text: html, notes } = readDecoded(file, charsetOf);
  if (html === undefined) return { articles: [], notes };
  const leftOut = (problem: string): ReadFile => ({ articles: [], notes: [...notes, { file: file.shown, problem, done: LEFT_OUT }] });
  if (html.trim() === '') return leftOut('it has no text');
  const beside = readMetadata(file.metadata);
  const document = documentOf(html);
  const problem = problemOfSize(document);
  if (problem !== undefined) return leftOut(problem);
  const { fields, language, publisher, body } = aboutPage(document, html);
  const lines = isFrontPage(fields['url']) ? [] : articleLines(document, body);
  if (lines.length === 0) return leftOut('no article is found in this page');
  const article = {
    file: file.shown, stem: file.stem, text: lines.map((line) => `${line}\n`).join('\n'),
    stated: { ...fitMetadata(fields).stated, ...beside.stated },
    language: beside.language ?? language, byHand: beside.language !== undefined, publisher,
  };
  return { articles: [article], notes: [...notes, ...beside.notes] };
}
