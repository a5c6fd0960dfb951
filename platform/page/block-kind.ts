import type { BlockKind, BlockNode } from './block';
import { tagOf } from './element-kinds';

const KIND_OF_TAG: Readonly<Record<string, BlockKind>> = {
  H1: 'heading', H2: 'heading', H3: 'heading', H4: 'heading', H5: 'heading', H6: 'heading', HGROUP: 'heading', SUMMARY: 'heading',
  FIGCAPTION: 'caption', CAPTION: 'caption', FIGURE: 'caption',
  BLOCKQUOTE: 'quote',
  TD: 'table', TH: 'table', TR: 'table', TABLE: 'table',
  LI: 'list', DT: 'list', DD: 'list', UL: 'list', OL: 'list', DL: 'list',
};

/** A class of a caption ("image__caption", "imageCaption", "thumbcaption"), not one that says whether there is one ("has-caption", "captioned"). */
const CAPTION_CLASS = /caption(?!ed|ing|less)(?<!(?:^|[\s_-])(?:no|has|with|without|show|hide)[_-]?caption)/i;

/**
 * Kind by the nearest ancestor that says one, by its tag or as a caption by its class; a heading in a list item is a heading, a paragraph
 * in a quote is a quote. What a figure lists is of the figure: legends, transcripts.
 * @param holdsArticle whether an element is around much of the article: then its class is no caption's.
 */
export function blockKind(element: Element, holdsArticle: (around: Element) => boolean): BlockKind {
  let isList = false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const tag = tagOf(at);
    if (isList) {
      if (tag === 'FIGURE') return 'caption';
    } else if (at.hasAttributes()) {
      if (at.getAttribute('role') === 'heading') return 'heading';
      if (CAPTION_CLASS.test(at.getAttribute('class') ?? '') && !holdsArticle(at)) return 'caption';
    }
    const kind = Object.hasOwn(KIND_OF_TAG, tag) ? KIND_OF_TAG[tag] : undefined;
    if (kind === 'list') isList = true;
    else if (kind && !isList) return kind;
    if (tag === 'ARTICLE' || tag === 'MAIN' || tag === 'SECTION' || tag === 'BODY') break;
  }
  return isList ? 'list' : 'paragraph';
}

/** Longest line in bold type that stands for a heading, in UTF-16 units. */
const LONGEST_HEADING = 80;

/** Whether a paragraph is a heading in all but its tag: one short line in bold type that is no sentence and leads up to none. */
export function isBoldLine(text: string, nodes: readonly BlockNode[]): boolean {
  const line = text.trim();
  if (line.length > LONGEST_HEADING || /[.:;,…。۔]["”’»)]*$/.test(line)) return false;
  return nodes.every(({ node }) => node.data.trim() === '' || Boolean(node.parentElement?.closest('b,strong')));
}
