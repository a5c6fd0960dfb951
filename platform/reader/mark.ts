import type { ReadMention } from '../../core/match/page-reading';
import type { NodeSpan } from '../page/ranges';

/** A mention as it stands painted in the page. */
export interface Mark {
  /** Stays the mark's own while it stands, however often the page is read again. */
  readonly number: number;
  readonly mention: ReadMention;
  readonly range: StaticRange;
  readonly spans: readonly NodeSpan[];
  /** Element that the mark begins in. */
  readonly element: Element;
  readonly inLink: boolean;
}

type Place = Pick<Mark, 'mention' | 'range'>;

/** Whether two marks are the same words of the same place. */
export const isSameMark = (a: Place, b: Place): boolean =>
  a.mention.entity === b.mention.entity && a.mention.draft === b.mention.draft &&
  a.range.startContainer === b.range.startContainer && a.range.startOffset === b.range.startOffset &&
  a.range.endContainer === b.range.endContainer && a.range.endOffset === b.range.endOffset;
