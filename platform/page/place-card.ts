import { around, type Rect } from './rects';

export type Side = 'above' | 'below';

export interface CardSpace {
  /** Rectangles of the mark, line by line. */
  readonly anchorRects: readonly Rect[];
  /** The whole line or lines that the mark stands in; the card never covers it. Default: the mark's own height. */
  readonly lineRect?: Rect | undefined;
  readonly card: { readonly width: number; readonly height: number };
  /** The visible window, in the same coordinates. */
  readonly viewport: { readonly width: number; readonly height: number };
  /** The side that the card already has: it is kept, whatever its height becomes. */
  readonly side?: Side | undefined;
  readonly rightToLeft?: boolean | undefined;
}

export interface CardPlace {
  readonly left: number;
  readonly top: number;
  readonly side: Side;
  /** Room on that side, in px; what does not fit scrolls inside the card. */
  readonly maxHeight: number;
}

/** Between the card and the window's edges, in px. */
export const EDGE = 8;
/** Between the card and the line, in px: near enough to reach, far enough not to cover an underline. */
export const GAP_TO_LINE = 6;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/** Room above or below the line, never negative. */
function room(line: Rect, viewport: CardSpace['viewport']): Readonly<Record<Side, number>> {
  const above = Math.min(line.top, viewport.height) - GAP_TO_LINE - EDGE;
  const below = viewport.height - Math.max(0, line.top + line.height) - GAP_TO_LINE - EDGE;
  return { above: Math.max(0, Math.floor(above)), below: Math.max(0, Math.floor(below)) };
}

/** Below where it fits, else above where it fits, else where there is more room. */
function chooseSide(space: Readonly<Record<Side, number>>, height: number): Side {
  if (height <= space.below) return 'below';
  if (height <= space.above) return 'above';
  return space.below >= space.above ? 'below' : 'above';
}

/**
 * Where the card goes: wholly above or below its line, begun at the mark's edge on the side where reading begins, inside the window.
 * Undefined when the mark is not shown.
 */
export function placeCard({ anchorRects, lineRect, card, viewport, side, rightToLeft = false }: CardSpace): CardPlace | undefined {
  const mark = around(anchorRects);
  const line = around([...anchorRects, ...(lineRect ? [lineRect] : [])]);
  if (!mark || !line) return undefined;
  const space = room(line, viewport);
  const chosen = side ?? chooseSide(space, card.height);
  const maxHeight = space[chosen];
  const height = Math.min(card.height, maxHeight);
  const anchor = (chosen === 'below' ? anchorRects.at(-1) : anchorRects[0]) ?? mark;
  const wanted = rightToLeft ? anchor.left + anchor.width - card.width : anchor.left;
  const lowest = Math.max(EDGE, viewport.width - EDGE - card.width);
  const top = chosen === 'below' ? line.top + line.height + GAP_TO_LINE : line.top - GAP_TO_LINE - height;
  return {
    left: Math.round(clamp(wanted, EDGE, lowest)),
    top: Math.round(clamp(top, EDGE, Math.max(EDGE, viewport.height - EDGE - height))),
    side: chosen,
    maxHeight,
  };
}
