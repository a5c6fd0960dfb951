import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { callBackground } from '../platform/messages/to-background';
import { pageBrowser } from '../platform/page-browser';
import { startReader } from '../platform/reader/start-reader';

/** Sent by the background into pages that are news. */
export default defineUnlistedScript(() => {
  startReader(window, callBackground((message) => pageBrowser().runtime.sendMessage(message)));
});
