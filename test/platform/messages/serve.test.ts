import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Reply } from '../../../platform/messages/envelope';
import { serveBackground, type Handlers } from '../../../platform/messages/serve';
import type { ToBackground } from '../../../platform/messages/to-background';

const OURS = 'test-extension-id';
const page = { id: OURS, url: 'https://news.example.com/a', tab: { id: 7 } };
const popup = { id: OURS, url: 'chrome-extension://test-extension-id/popup.html' };

type Listener = (message: unknown, sender: object) => Promise<Reply> | undefined;

function serve(): { send: Listener; called: ReturnType<typeof vi.fn> } {
  const called = vi.fn();
  const record = (name: string) => (argument: unknown, from: unknown): never => called(name, argument, from) as never;
  const handlers = Object.fromEntries(
    ['newsSeen', 'readPage', 'noteFor', 'sendCard', 'viewTab', 'search', 'summary'].map((name) => [name, record(name)]),
  ) as unknown as Handlers<ToBackground>;
  let listener: Listener = () => undefined;
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((added: unknown) => { listener = added as Listener; });
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path: string) => `chrome-extension://${OURS}/${path}`);
  fakeBrowser.runtime.id = OURS;
  serveBackground(handlers);
  return { send: (message, sender) => listener(message, sender), called };
}

const call = (name: string, argument: unknown): object => ({ newsgloss: 'background', call: name, argument });

describe('the background', () => {
  beforeEach(() => { vi.restoreAllMocks(); });

  it('hands a page’s report to its handler, with the tab and address that the browser states', async () => {
    const { send, called } = serve();
    const report = { blocks: [{ text: 'Hamas', kind: 'paragraph' }], lang: 'en', date: '2023-04-07' };
    expect(await send(call('readPage', report), page)).toMatchObject({ ok: true });
    expect(called).toHaveBeenCalledWith('readPage', report, { tabId: 7, url: page.url });
  });

  it.each([
    ['a block without text', call('readPage', { blocks: [{ kind: 'paragraph' }] })],
    ['a kind of block that does not exist', call('readPage', { blocks: [{ text: 'a', kind: 'script' }] })],
    ['a date that does not exist', call('readPage', { blocks: [], date: '2023-02-31' })],
    ['an entity that is no id', call('noteFor', { entity: '../secret', onPage: [] })],
    ['an argument where none is taken', call('newsSeen', { tabId: 3 })],
    ['a call that does not exist', call('erase', null)],
    ['a call named like a property of every object', call('constructor', null)],
  ])('refuses %s and says so', async (_, message) => {
    const { send, called } = serve();
    expect(await send(message, page)).toMatchObject({ ok: false });
    expect(called).not.toHaveBeenCalled();
  });

  it('refuses pages what only our own pages may ask', async () => {
    const { send, called } = serve();
    expect(await send(call('viewTab', { tabId: 1 }), page)).toMatchObject({ ok: false, error: { message: '"viewTab" is not for pages to call' } });
    expect(await send(call('viewTab', { tabId: 1 }), popup)).toMatchObject({ ok: true });
    expect(called).toHaveBeenCalledTimes(1);
  });

  it('leaves alone what is not for it', () => {
    const { send, called } = serve();
    expect(send({ newsgloss: 'reader', call: 'describePage', argument: null }, page)).toBeUndefined();
    expect(send(call('newsSeen', null), { ...page, id: 'another-extension' })).toBeUndefined();
    expect(called).not.toHaveBeenCalled();
  });
});
