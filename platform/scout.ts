import { pageBrowser } from './page-browser';

/** Whether the reader asked for this site to be read even where it does not look like news. */
export async function siteIsOn(host: string): Promise<boolean> {
  const { sites } = await pageBrowser().storage.sync.get('sites');
  return typeof sites === 'object' && sites !== null && Object.hasOwn(sites, host) && (sites as Record<string, unknown>)[host] === 'on';
}

/** Tells the background, which then sends the reader. The extension may have been replaced meanwhile: then nobody is told. */
export function reportNews(): void {
  pageBrowser().runtime.sendMessage({ newsgloss: 'background', call: 'newsSeen', argument: null }).catch(() => undefined);
}
