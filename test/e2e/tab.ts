import type { Point, Size } from './geometry';

/** A function that runs in a page: it sees its arguments and the page's globals, nothing of the file it is written in. */
export type InPage<S, A, R> = (scope: S, argument: A) => R | Promise<R>;

/** One tab of a browser with a pointer and a keyboard: what each browser has to offer, and all that the reader builds on. Points are in the window. */
export interface Tab {
  /** Runs in the page's own world. Argument and result travel as JSON. @throws what the function throws. */
  readonly run: <A, R>(work: InPage<Document, A, R>, argument: A) => Promise<R>;
  /** The same with the shadow root, closed or not, of the element named `host`; undefined where there is none. */
  readonly runInShadow: <A, R>(host: string, work: InPage<ShadowRoot, A, R>, argument: A) => Promise<R | undefined>;
  /** Resolves when the page has loaded. */
  readonly open: (url: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly movePointer: (to: Point, steps: number) => Promise<void>;
  /** Presses and releases the main button where the pointer is. */
  readonly click: () => Promise<void>;
  /** A key by its DOM name, with modifiers before it: "Escape", "Alt+n". */
  readonly press: (keys: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly resize: (size: Size) => Promise<void>;
  /** Writes a PNG of the window, or of the whole page. */
  readonly screenshot: (path: string, extent: 'window' | 'page') => Promise<void>;
  /** Brings the tab to the front of its window. */
  readonly show: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A running browser with the extension in it. */
export interface BrowserWithExtension {
  readonly name: string;
  readonly openTab: () => Promise<Tab>;
  /** Address of a file of the extension. */
  readonly extensionUrl: (file: string) => string;
  /** Addresses asked for by pages, by the extension or by the browser that are neither the demo's nor the extension's own. */
  readonly requests: () => readonly string[];
  /** Uncaught errors of pages and of every part of the extension, in words. */
  readonly errors: () => Promise<readonly string[]>;
  /** Resolves when the browser has ended, by `close` or by somebody's hand. */
  readonly closed: Promise<void>;
  readonly close: () => Promise<void>;
}

export interface LaunchOptions {
  /** Program file of the browser. */
  readonly program: string;
  /** Folder of the built extension. */
  readonly extension: string;
  /** Requests to this origin are the test's own. */
  readonly origin: string;
  readonly headless: boolean;
  /** Nothing but this machine can be reached; what is asked for is recorded all the same. */
  readonly offline: boolean;
  readonly colorScheme?: 'light' | 'dark';
}
