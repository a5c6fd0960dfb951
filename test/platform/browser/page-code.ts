/** What browser tests call in the page; bundled as the global `newsgloss`. */
export { createCardHost } from '../../../platform/page/card-host';
export { createMarks, HIGHLIGHT_NAMES } from '../../../platform/page/highlight';
export { hitTest } from '../../../platform/page/hit-test';
export { watchKeys } from '../../../platform/page/keys';
export { createMarkIndex } from '../../../platform/page/mark-index';
export { themeAt } from '../../../platform/page/page-theme';
export { placeCard } from '../../../platform/page/place-card';
export { watchPointer } from '../../../platform/page/pointer';
export { spansOf, toStaticRange } from '../../../platform/page/ranges';
export { readArticle, readBlocks, readBlocksNow } from '../../../platform/page/read-blocks';
export { rectsOf } from '../../../platform/page/rects';
export { watch } from '../../../platform/page/watch';
export { isNews } from '../../../platform/page/is-news';
export { createPageSession } from '../../../platform/reader/page-session';
export { needsNewArticle, rereadBlocks } from '../../../platform/reader/blocks';
