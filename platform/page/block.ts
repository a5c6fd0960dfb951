export type BlockKind = 'heading' | 'paragraph' | 'caption' | 'list' | 'quote' | 'table';

/** A text node and where its text begins in the block, in UTF-16 units. */
export interface BlockNode {
  readonly node: Text;
  readonly start: number;
}

/** The text of one block element across its inline elements. What stands between two blocks never makes one name. */
export interface Block {
  /** The nodes' text as it stands, `<br>` as a line break, a skipped element inside a line as U+FFFC. */
  readonly text: string;
  readonly kind: BlockKind;
  /** The block element; several blocks share it where other blocks stand between its lines. */
  readonly element: Element;
  /** In the order of the text, none empty. */
  readonly nodes: readonly BlockNode[];
}

/** Stands for an element inside a line that is not read: a button, a picture, code. It separates words and belongs to no name. */
export const GAP = '\uFFFC';
