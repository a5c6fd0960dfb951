import { pageBrowser } from '../page-browser';
import { answer, isCallTo } from './envelope';
import type { ToReader } from './to-reader';

/** Answers the calls of the reader's map until the signal stops it. Only our own background can send them. */
export function serveReader(handlers: ToReader, signal: AbortSignal): void {
  const { id, onMessage } = pageBrowser().runtime;
  const listener = (message: unknown, sender: { readonly id?: string }, sendResponse: (answer: unknown) => void): boolean => {
    if (!isCallTo('reader', message) || sender.id !== id) return false;
    const { call } = message;
    void answer(() => {
      if (call !== 'describePage') throw new Error(`there is no call "${call}"`);
      return handlers.describePage(null);
    }).then(sendResponse);
    return true; // the answer comes later
  };
  onMessage.addListener(listener);
  signal.addEventListener('abort', () => { onMessage.removeListener(listener); });
}
