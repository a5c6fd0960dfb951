import type * as pageCode from './page-code';

declare global {
  /** The page-side code, as `openHtml` puts it into a page. */
  var newsgloss: typeof pageCode;
}
