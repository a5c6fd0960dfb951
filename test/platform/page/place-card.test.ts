import { describe, expect, it } from 'vitest';
import { EDGE, GAP_TO_LINE, placeCard, type CardSpace } from '../../../platform/page/place-card';
import { headsFor } from '../../../platform/page/corridor';

const viewport = { width: 1000, height: 800 };
const card = { width: 368, height: 240 };
const at = (left: number, top: number, width = 60, height = 20): CardSpace['anchorRects'] => [{ left, top, width, height }];

const CASES: readonly { readonly title: string; readonly space: CardSpace; readonly place: object }[] = [
  { title: 'below its line, at the mark', space: { anchorRects: at(100, 100), card, viewport }, place: { left: 100, top: 126, side: 'below' } },
  { title: 'above where below is too little room', space: { anchorRects: at(100, 700), card, viewport }, place: { left: 100, top: 454, side: 'above' } },
  { title: 'where there is more room when neither side has enough', space: { anchorRects: at(100, 300), card: { width: 368, height: 900 }, viewport }, place: { side: 'below', top: 326, maxHeight: 466 } },
  { title: 'above, limited, when there is more room there', space: { anchorRects: at(100, 600), card: { width: 368, height: 900 }, viewport }, place: { side: 'above', top: EDGE, maxHeight: 586 } },
  { title: 'on the side that it has, though its content grew', space: { anchorRects: at(100, 500), card: { width: 368, height: 700 }, viewport, side: 'below' }, place: { side: 'below', top: 526, maxHeight: 266 } },
  { title: 'above and growing upwards', space: { anchorRects: at(100, 700), card: { width: 368, height: 400 }, viewport, side: 'above' }, place: { side: 'above', top: 294 } },
  { title: 'inside the right edge', space: { anchorRects: at(900, 100), card, viewport }, place: { left: 624 } },
  { title: 'inside the left edge', space: { anchorRects: at(-30, 100), card, viewport }, place: { left: EDGE } },
  { title: 'inside a window narrower than it', space: { anchorRects: at(100, 100), card, viewport: { width: 320, height: 640 } }, place: { left: EDGE } },
  { title: 'at the right edge of the mark in right-to-left text', space: { anchorRects: at(600, 100), card, viewport, rightToLeft: true }, place: { left: 292 } },
  { title: 'inside the left edge in right-to-left text', space: { anchorRects: at(100, 100), card, viewport, rightToLeft: true }, place: { left: EDGE } },
  { title: 'below the last line of a mark over two lines', space: { anchorRects: [...at(800, 100), ...at(50, 124)], card, viewport }, place: { left: 50, top: 150, side: 'below' } },
  { title: 'above the first line of a mark over two lines', space: { anchorRects: [...at(800, 700), ...at(50, 724)], card, viewport }, place: { left: 624, side: 'above', top: 454 } },
  { title: 'off the whole line where that is higher than the mark', space: { anchorRects: at(100, 104, 60, 12), lineRect: { left: 0, top: 98, width: 600, height: 30 }, card, viewport }, place: { top: 134 } },
];

describe('placing the card', () => {
  it.each(CASES)('$title', ({ space, place }) => {
    expect(placeCard(space)).toMatchObject(place);
  });

  it('has no place for a mark that is not shown', () => {
    expect(placeCard({ anchorRects: [], card, viewport })).toBeUndefined();
  });

  it('never covers the line and never leaves the window where the line leaves room for it', () => {
    for (let top = 0; top <= 780; top += 13) {
      for (let left = -100; left <= 1000; left += 50) {
        for (const height of [40, 240, 1200]) {
          const place = placeCard({ anchorRects: at(left, top), card: { width: 368, height }, viewport });
          if (!place) throw new Error('no place');
          const bottom = place.top + Math.min(height, place.maxHeight);
          expect(place.side === 'below' ? place.top >= top + 20 + GAP_TO_LINE : bottom <= top - GAP_TO_LINE).toBe(true);
          expect(place.left >= EDGE && place.left + 368 <= viewport.width - EDGE).toBe(true);
          expect(place.top >= EDGE && bottom <= viewport.height - EDGE).toBe(true);
        }
      }
    }
  });
});

describe('the corridor to the card', () => {
  const rect = { left: 100, top: 200, width: 300, height: 200 };
  it.each([
    ['straight down to it', { x: 150, y: 150 }, { x: 152, y: 160 }, true],
    ['slanting to its far corner', { x: 110, y: 150 }, { x: 160, y: 165 }, true],
    ['away from it', { x: 150, y: 150 }, { x: 150, y: 140 }, false],
    ['along the line', { x: 150, y: 150 }, { x: 190, y: 150 }, false],
    ['past it on the left', { x: 150, y: 150 }, { x: 60, y: 170 }, false],
    ['onto it', { x: 150, y: 190 }, { x: 150, y: 205 }, true],
    ['up to it from below', { x: 150, y: 450 }, { x: 152, y: 430 }, true],
    ['nowhere', { x: 150, y: 150 }, { x: 150, y: 150 }, false],
  ])('%s', (_title, from, to, expected) => {
    expect(headsFor(from, to, rect)).toBe(expected);
  });
});
