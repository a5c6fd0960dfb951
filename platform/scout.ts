/**
 * What the scout needs of the browser, without the polyfill: the scout runs in every page and pays for each byte.
 * Both browsers have these two under `chrome`, with promises.
 */
interface ScoutBrowser {
  readonly runtime: { readonly sendMessage: (message: object) => Promise<unknown> };
  readonly storage: { readonly sync: { readonly get: (key: string) => Promise<Record<string, unknown>> } };
}

const scoutBrowser = (): ScoutBrowser => (globalThis as unknown as { chrome: ScoutBrowser }).chrome;

/** Whether the reader asked for this site to be read even where it does not look like news. */
export async function siteIsOn(host: string): Promise<boolean> {
  const { sites } = await scoutBrowser().storage.sync.get('sites');
  return typeof sites === 'object' && sites !== null && Object.hasOwn(sites, host) && (sites as Record<string, unknown>)[host] === 'on';
}

/** Tells the background, which then sends the reader. The extension may have been replaced meanwhile: then nobody is told. */
export function reportNews(): void {
  scoutBrowser().runtime.sendMessage({ newsgloss: 'background', call: 'newsSeen', argument: null }).catch(() => undefined);
}
