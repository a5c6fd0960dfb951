import type { BlockKind } from './block';
import { tagOf } from './element-kinds';

const KIND_OF_TAG: Readonly<Record<string, BlockKind>> = {
  H1: 'heading', H2: 'heading', H3: 'heading', H4: 'heading', H5: 'heading', H6: 'heading', HGROUP: 'heading', SUMMARY: 'heading',
  FIGCAPTION: 'caption', CAPTION: 'caption', FIGURE: 'caption',
  BLOCKQUOTE: 'quote',
  TD: 'table', TH: 'table', TR: 'table', TABLE: 'table',
  LI: 'list', DT: 'list', DD: 'list', UL: 'list', OL: 'list', DL: 'list',
};

/** Kind by the nearest ancestor that says one; a heading in a list item is a heading, a paragraph in a quote is a quote. */
export function blockKind(element: Element): BlockKind {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.hasAttributes() && at.getAttribute('role') === 'heading') return 'heading';
    const tag = tagOf(at);
    const kind = Object.hasOwn(KIND_OF_TAG, tag) ? KIND_OF_TAG[tag] : undefined;
    if (kind) return kind;
    if (tag === 'ARTICLE' || tag === 'MAIN' || tag === 'SECTION' || tag === 'BODY') return 'paragraph';
  }
  return 'paragraph';
}
