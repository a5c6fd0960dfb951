import { parseHTML } from 'linkedom';
import type { PageText } from '../../core/match/page-text';
import { pageLanguage } from '../../platform/page/page-language';
import { readBlocksNow } from '../../platform/page/read-blocks';

/** Reads a saved page as the browser's reader would, as far as that is possible without a layout. */
export function readHtml(html: string): PageText {
  const { document } = parseHTML(html);
  const blocks = readBlocksNow(document).map(({ text, kind }) => ({ text, kind }));
  return { blocks, lang: pageLanguage(document) };
}
