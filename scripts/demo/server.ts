import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { articlePage } from './article-page';
import { demoArticles } from './articles';
import { frontPage, shopPage } from './other-pages';

/** The demo pages while they are being served. */
export interface DemoSite {
  /** Such as "http://127.0.0.1:40123", without a slash at its end. */
  readonly origin: string;
  /** Addresses of the articles, in the order of their file names. */
  readonly articles: readonly string[];
  readonly front: string;
  readonly shop: string;
  readonly close: () => Promise<void>;
}

async function pagesOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const articles = await demoArticles(folder);
  const front = frontPage(articles);
  return new Map([
    ['/', front],
    ['/front', front],
    ['/not-news', shopPage()],
    ...articles.map((article, at) => [`/${article.id}`, articlePage(article, articles[(at + 1) % articles.length])] as const),
  ]);
}

/** Serves a folder of seeds as news pages on this machine alone, on a free port. @throws where the folder cannot be read. */
export async function serveDemo(folder = 'seeds'): Promise<DemoSite> {
  const pages = await pagesOf(folder);
  const server = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(page ?? '<!doctype html><title>Not here</title><p>There is no such page in the demo.');
  });
  await new Promise<void>((listening, failed) => server.once('error', failed).listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const isArticle = (path: string): boolean => !['/', '/front', '/not-news'].includes(path);
  return {
    origin,
    articles: [...pages.keys()].filter(isArticle).map((path) => origin + path),
    front: `${origin}/front`,
    shop: `${origin}/not-news`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
