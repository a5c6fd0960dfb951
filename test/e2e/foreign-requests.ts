const LOCAL_SCHEMES = /^(?:data|blob|about|chrome|resource|chrome-extension|moz-extension|javascript):/;

/** Whether a request of a page or of a worker goes to somebody else than the demo or the extension. */
export const isForeign = (url: string, origin: string): boolean => !LOCAL_SCHEMES.test(url) && !url.startsWith(`${origin}/`);

// What the browsers themselves ask for in spite of every switch. Nothing of ours hides behind these hosts: what a page or, in Chromium, the
// extension's worker asks for is seen on its own, whoever it asks.
const OF_CHROMIUM = /(?:^|\.)(?:google|googleapis|gvt1|gstatic)\.com$/;
const OF_FIREFOX: ReadonlySet<string> = new Set(['firefox.settings.services.mozilla.com', 'content-signature-2.cdn.mozilla.net']);

const hostOf = (asked: string): string => /^(?:\w+:\/\/)?([^/:]+)/.exec(asked)?.[1] ?? '';

/** Whether what the proxy was asked for is Chromium's own doing. */
export const isChromiumsOwn = (asked: string): boolean => OF_CHROMIUM.test(hostOf(asked));

/** The same for Firefox. */
export const isFirefoxsOwn = (asked: string): boolean => OF_FIREFOX.has(hostOf(asked));
