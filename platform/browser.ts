/** The one import of the polyfill: everything else takes the browser from here. */
export { default as browser } from 'webextension-polyfill';
export type { Runtime } from 'webextension-polyfill';
