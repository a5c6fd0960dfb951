/**
 * What scripts in pages need of the browser, without the polyfill: every page pays for each byte of them. Both browsers
 * have these under `chrome`, with promises. Answers go back through `sendResponse`, which both know.
 */
interface PageBrowser {
  readonly runtime: {
    readonly id: string;
    sendMessage(message: object): Promise<unknown>;
    readonly onMessage: Listeners<(message: unknown, sender: { readonly id?: string }, sendResponse: (answer: unknown) => void) => boolean>;
  };
  readonly storage: {
    readonly sync: { get(key: string): Promise<Record<string, unknown>> };
    readonly onChanged: Listeners<(changes: Record<string, unknown>, area: string) => void>;
  };
}

interface Listeners<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/** Looked up when it is used, so that loading a module touches nothing. */
export const pageBrowser = (): PageBrowser => (globalThis as unknown as { chrome: PageBrowser }).chrome;
