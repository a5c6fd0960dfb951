import type { Browser, Page } from 'puppeteer-core';

/** The browser's own WebDriver BiDi connection, for what Puppeteer has no method for. @throws what the browser answers with. */
export interface Bidi {
  readonly send: <R>(method: string, words: object) => Promise<R>;
}

/** Puppeteer keeps the connection to itself; its name and shape are those of the locked version. */
export function bidiOf(browser: Browser): Bidi {
  type Inner = { readonly connection: { readonly send: (method: string, words: object) => Promise<{ readonly result: unknown }> } };
  const { connection } = browser as unknown as Inner;
  return {
    // What comes back is what the protocol says for the method; the caller names it.
    send: async <R>(method: string, words: object): Promise<R> => (await connection.send(method, words)).result as R,
  };
}

/** The protocol's name for a page's browsing context. */
export const contextOf = (page: Page): string => (page.mainFrame() as unknown as { readonly _id: string })._id;

/** What script.evaluate and script.callFunction answer. */
export type ScriptAnswer =
  | { readonly type: 'success'; readonly result: { readonly type: string; readonly value?: unknown } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** @throws Error with what the script threw. */
export function valueOf(answer: ScriptAnswer): unknown {
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return answer.result.value;
}
