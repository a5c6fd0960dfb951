import type { PageText } from '../../core/match/page-text';
import { browser } from '../browser';
import { createCaller, type Caller } from './envelope';

/** Calls that the reader in a page answers. */
export interface ToReader {
  /** The page as it was read last. */
  describePage(argument: null): PageText;
}

/** @returns calls to the reader of one tab; they reject where no reader runs. */
export const readerOf = (tabId: number): Caller<ToReader> =>
  createCaller<ToReader>('reader', (message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
