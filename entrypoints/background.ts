import { defineBackground } from 'wxt/utils/define-background';
import { composeNote } from '../core/note/compose-note';
import { isSiteOff } from '../core/settings/site-state';
import { pageHost } from '../platform/background/page-host';
import { injectCard, injectReader, scoutAllTabs } from '../platform/background/inject';
import { readPage } from '../platform/background/read-page';
import { createSearchIndex } from '../platform/background/search-index';
import { summarize } from '../platform/background/summarize';
import { today } from '../platform/background/today';
import { viewTab } from '../platform/background/view-tab';
import { browser } from '../platform/browser';
import { createKnowledgeStore, type KnowledgeState } from '../platform/knowledge-store';
import { serveBackground } from '../platform/messages/serve';
import { onSettingsFieldsChanged } from '../platform/settings-changes';
import { readStoredSettings } from '../platform/settings-store';

/** Results of one search. */
const MOST_RESULTS = 8;

function opened(state: KnowledgeState): Extract<KnowledgeState, { state: 'ready' }>['open'] {
  if (state.state === 'unreadable') throw new Error(`The knowledge base cannot be read: ${state.reason}`);
  return state.open;
}

export default defineBackground(() => {
  const { knowledge, findings } = createKnowledgeStore();
  const searchIndex = createSearchIndex();

  serveBackground({
    newsSeen: async (_, { tabId, url }) => {
      const settings = await readStoredSettings();
      const off = settings.paused || isSiteOff(settings, pageHost(url) ?? '');
      if (tabId !== undefined && !off) await injectReader(tabId);
    },
    readPage: async (page, { url }) => readPage(page, pageHost(url) ?? '', await readStoredSettings(), await knowledge()),
    noteFor: async ({ entity, pageDate, onPage }) => {
      const occasion = { pageDate: pageDate ?? today(), today: today(), onPage: new Set(onPage) };
      return composeNote(opened(await knowledge()), await findings(), entity, occasion) ?? null;
    },
    sendCard: async (_, { tabId }) => {
      if (tabId !== undefined) await injectCard(tabId);
    },
    viewTab: async ({ tabId }) => viewTab(tabId, await readStoredSettings(), await knowledge()),
    search: async ({ query }) => searchIndex(opened(await knowledge()))(query, MOST_RESULTS),
    summary: async () => summarize(opened(await knowledge()), await findings()),
  });

  // Readers that run follow the settings by themselves; pages without one are looked at again.
  onSettingsFieldsChanged((changed) => {
    if (changed.has('paused') || changed.has('sites')) void scoutAllTabs();
  });
  browser.runtime.onInstalled.addListener(() => { void scoutAllTabs(); });
  browser.permissions.onAdded.addListener(() => { void scoutAllTabs(); });
});
