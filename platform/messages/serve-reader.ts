import { browser } from '../browser';
import { answer, isCallTo } from './envelope';
import type { ToReader } from './to-reader';

/** Answers the calls of the reader's map until the signal stops it. Only our own background can send them. */
export function serveReader(handlers: ToReader, signal: AbortSignal): void {
  const listener = (message: unknown, sender: { readonly id?: string | undefined }): Promise<unknown> | undefined => {
    if (!isCallTo('reader', message) || sender.id !== browser.runtime.id) return undefined;
    const { call } = message;
    return answer(() => {
      if (call !== 'describePage') throw new Error(`there is no call "${call}"`);
      return handlers.describePage(null);
    });
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => { browser.runtime.onMessage.removeListener(listener); });
}
