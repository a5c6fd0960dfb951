import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS } from '../../../core/settings/defaults';
import type { Settings } from '../../../core/settings/settings';
import { viewTab } from '../../../platform/background/view-tab';
import type { KnowledgeState } from '../../../platform/knowledge-store';
import { builtKnowledge } from '../../../scripts/annotate/built-knowledge';

const ready: KnowledgeState = { state: 'ready', open: builtKnowledge() };
const unreadable: KnowledgeState = { state: 'unreadable', reason: 'it is cut short' };

interface Given {
  readonly url?: string;
  readonly access?: boolean;
  readonly settings?: Partial<Settings>;
  readonly knowledge?: KnowledgeState;
  readonly text?: string;
}

async function view({ url, access = true, settings = {}, knowledge = ready, text }: Given): Promise<unknown> {
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: 1, url } as never);
  Object.assign(fakeBrowser.permissions, { contains: () => Promise.resolve(access) });
  Object.assign(fakeBrowser.tabs, {
    sendMessage: () => text === undefined
      ? Promise.reject(new Error('Could not establish connection'))
      : Promise.resolve({ ok: true, value: { blocks: [{ text, kind: 'paragraph' }], lang: 'en', date: '2023-04-07' } }),
  });
  return viewTab(1, { ...DEFAULTS, ...settings }, knowledge);
}

const url = 'https://news.example.com/2023/04/07/a';
const host = 'news.example.com';

describe('the popup’s view of a tab', () => {
  beforeEach(() => { vi.restoreAllMocks(); });

  it.each<[string, Given, object]>([
    ['a page of the browser', { url: 'about:blank' }, { state: 'not-a-page' }],
    ['a page whose address is withheld', { access: false }, { state: 'no-access' }],
    ['a site without access', { url, access: false }, { state: 'no-access', host }],
    ['paused', { url, settings: { paused: true }, text: 'Hamas' }, { state: 'paused', host }],
    ['a site that is off', { url, settings: { sites: { [host]: 'off' } }, text: 'Hamas' }, { state: 'site-off', host }],
    ['a knowledge base that cannot be read', { url, knowledge: unreadable, text: 'Hamas' }, { state: 'kb-unreadable', reason: 'it is cut short' }],
    ['a page without a reader', { url }, { state: 'not-news', host }],
  ])('%s', async (_, given, expected) => {
    expect(await view(given)).toMatchObject(expected);
  });

  it('of a page that is read is its brief, at the page’s date', async () => {
    const seen = await view({ url, text: 'Ebrahim Raisi spoke of Hamas. Raisi met Recep Tayyip Erdoğan.' });
    expect(seen).toMatchObject({ state: 'ready', host, pageDate: '2023-04-07' });
    expect(seen).toHaveProperty('brief.entities.0', expect.objectContaining({ id: 'ebrahim-raisi', count: 2, line: expect.stringContaining('at the time') as string }));
  });
});
