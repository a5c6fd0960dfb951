/** Stands in for webextension-polyfill in unit tests; vitest.config.ts puts it in its place. */
export { fakeBrowser as default } from 'wxt/testing/fake-browser';
