import { browser } from './browser';

/** Asks the browser for access to news pages; it asks the reader. Must be called from a click. @returns whether it was given. */
export const askForAccess = (): Promise<boolean> => browser.permissions.request({ origins: ['http://*/*', 'https://*/*'] });
