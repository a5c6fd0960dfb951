import { contains, type Rect } from './rects';

interface Point { readonly x: number; readonly y: number }

/** The corridor is wider than the card by this much on each side, in px: hands do not move in straight lines. */
const MARGIN = 24;

/** Which side of the line from a to b the point is on. */
const side = (a: Point, b: Point, point: Point): number => Math.sign((b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x));

const inTriangle = (point: Point, a: Point, b: Point, c: Point): boolean => {
  const sides = [side(a, b, point), side(b, c, point), side(c, a, point)];
  return !sides.includes(1) || !sides.includes(-1);
};

/**
 * Whether a move goes to the card: the new place lies between the old one and the edge of the card that faces it (the card is above or
 * below its line), or already on the card.
 */
export function headsFor(from: Point, to: Point, card: Rect): boolean {
  if (contains(card, to.x, to.y, MARGIN / 4)) return true;
  const edge = from.y < card.top ? card.top : from.y > card.top + card.height ? card.top + card.height : undefined;
  if (edge === undefined) return false;
  const isNearer = Math.abs(edge - to.y) <= Math.abs(edge - from.y);
  const hasMoved = from.x !== to.x || from.y !== to.y;
  const left = { x: card.left - MARGIN, y: edge };
  const right = { x: card.left + card.width + MARGIN, y: edge };
  return hasMoved && isNearer && inTriangle(to, from, left, right);
}
