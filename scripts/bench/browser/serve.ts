import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Pages served on this machine alone. */
export interface Site {
  /** Without a slash at its end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves pages by path, whatever the query. */
export async function servePages(pages: ReadonlyMap<string, string>): Promise<Site> {
  const server = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(page ?? '');
  });
  await new Promise<void>((listening) => { server.listen(0, '127.0.0.1', listening); });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => { closed(); });
        server.closeAllConnections();
      }),
  };
}
