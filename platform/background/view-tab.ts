import { composeBrief } from '../../core/brief/compose-brief';
import type { Settings } from '../../core/settings/settings';
import { isSiteOff } from '../../core/settings/site-state';
import { browser } from '../browser';
import type { KnowledgeState } from '../knowledge-store';
import type { TabView } from '../messages/to-background';
import { readerOf } from '../messages/to-reader';
import { pageHost } from './page-host';
import { today } from './today';

/** What the popup shows of a tab. The page is asked anew, so nothing of it has to be kept. */
export async function viewTab(tabId: number, settings: Settings, knowledge: KnowledgeState): Promise<TabView> {
  const { url } = await browser.tabs.get(tabId);
  // Without access to the site the browser does not even tell the address.
  const host = pageHost(url);
  if (url === undefined || host === undefined) {
    const allowed = await browser.permissions.contains({ origins: ['http://*/*', 'https://*/*'] });
    return url === undefined && !allowed ? { state: 'no-access', host: 'this site' } : { state: 'not-a-page' };
  }
  if (!(await browser.permissions.contains({ origins: [`${new URL(url).protocol}//${host}/*`] }))) return { state: 'no-access', host };
  if (settings.paused) return { state: 'paused', host };
  if (isSiteOff(settings, host)) return { state: 'site-off', host };
  if (knowledge.state === 'unreadable') return { state: 'kb-unreadable', reason: knowledge.reason };
  let page;
  try {
    page = await readerOf(tabId).describePage(null);
  } catch {
    return { state: 'not-news', host };
  }
  const mentions = knowledge.open.matcher(page);
  const occasion = { pageDate: page.date ?? today(), today: today(), onPage: new Set(mentions.map(({ entity }) => entity)) };
  return { state: 'ready', host, brief: composeBrief(knowledge.open, page, mentions, occasion), pageDate: page.date };
}
