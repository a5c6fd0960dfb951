import { headsFor } from './corridor';
import type { Rect } from './rects';

/** What the pointer does, in the order in which it does it. */
export type PointerReport<Target> =
  /** On a mark, again at each move on it. `speed` in px/ms. */
  | { readonly type: 'on'; readonly target: Target; readonly speed: number }
  | { readonly type: 'off' }
  | { readonly type: 'on-card' }
  | { readonly type: 'off-card' }
  /** Off the mark and on the way to the card. */
  | { readonly type: 'corridor' }
  /** A finger or pen tapped a mark; or, with no target, something was tapped or clicked that is neither a mark nor the card. */
  | { readonly type: 'tap'; readonly target: Target | undefined };

export interface PointerWiring<Target> {
  readonly hit: (x: number, y: number) => Target | undefined;
  readonly report: (report: PointerReport<Target>) => void;
  /** Whether a node is the card's host. */
  readonly isCard: (node: EventTarget | null) => boolean;
  /** Where the open card is; undefined while none is open. */
  readonly cardRect: () => Rect | undefined;
}

/** Moves further apart than this say nothing of a speed, in ms: the pointer rested. */
const REST_MS = 100;
/** A finger that moves further than this is scrolling, in px. */
const TAP_SLOP = 10;
/** A finger that stays longer than this is selecting, in ms. */
const TAP_MS = 500;

interface Place { readonly x: number; readonly y: number; readonly at: number }

const speedBetween = (from: Place | undefined, to: Place): number => {
  const passed = from ? to.at - from.at : Infinity;
  return !from || passed > REST_MS ? 0 : Math.hypot(to.x - from.x, to.y - from.y) / Math.max(1, passed);
};

/** Watches the pointer: at most one hit test a frame, none while a button is down or text is being selected. Events that scripts made are ignored. */
export function watchPointer<Target>(view: Window & typeof globalThis, wiring: PointerWiring<Target>, signal: AbortSignal): void {
  const { hit, report, isCard, cardRect } = wiring;
  let last: Place | undefined;
  let pending: { readonly place: Place; readonly onCard: boolean } | undefined;
  let frame = 0;
  let where: 'nowhere' | 'mark' | 'card' = 'nowhere';
  let press: Place | undefined;

  const leave = (): void => {
    if (where === 'mark') report({ type: 'off' });
    if (where === 'card') report({ type: 'off-card' });
    where = 'nowhere';
  };

  const look = (): void => {
    frame = 0;
    if (!pending) return;
    const { place, onCard } = pending;
    const from = last;
    last = place;
    pending = undefined;
    if (onCard) {
      if (where === 'card') return;
      where = 'card';
      report({ type: 'on-card' });
      return;
    }
    const target = hit(place.x, place.y);
    if (target !== undefined) {
      if (where === 'card') leave();
      where = 'mark';
      report({ type: 'on', target, speed: speedBetween(from, place) });
      return;
    }
    leave();
    const card = cardRect();
    if (card && from && headsFor(from, place, card)) report({ type: 'corridor' });
  };

  const isSelecting = (): boolean => view.getSelection()?.type === 'Range';

  const onMove = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const onCard = isCard(event.target);
    if (!onCard && event.buttons !== 0) {
      pending = undefined;
      leave();
      return;
    }
    pending = { place: { x: event.clientX, y: event.clientY, at: event.timeStamp }, onCard };
    frame ||= view.requestAnimationFrame(look);
  };

  const onDown = (event: PointerEvent): void => {
    if (!event.isTrusted) return;
    press = event.isPrimary && event.pointerType !== 'mouse' && !isCard(event.target) ? { x: event.clientX, y: event.clientY, at: event.timeStamp } : undefined;
    // A press on a mark may begin a selection or follow a link: it means nothing to the card.
    if (event.pointerType !== 'mouse' || isCard(event.target) || hit(event.clientX, event.clientY) !== undefined) return;
    report({ type: 'tap', target: undefined });
  };

  const onUp = (event: PointerEvent): void => {
    const from = press;
    press = undefined;
    if (!event.isTrusted || !from || isSelecting()) return;
    const place = { x: event.clientX, y: event.clientY, at: event.timeStamp };
    if (Math.hypot(place.x - from.x, place.y - from.y) > TAP_SLOP || place.at - from.at > TAP_MS) return;
    report({ type: 'tap', target: hit(place.x, place.y) });
  };

  const onOut = (event: PointerEvent): void => {
    // Left the window, or went into a frame of the page.
    if (event.isTrusted && event.pointerType !== 'touch' && event.relatedTarget === null) {
      pending = undefined;
      leave();
    }
  };

  const options = { passive: true, capture: true, signal };
  view.addEventListener('pointermove', onMove, options);
  view.addEventListener('pointerover', onMove, options);
  view.addEventListener('pointerdown', onDown, options);
  view.addEventListener('pointerup', onUp, options);
  view.addEventListener('pointerout', onOut, options);
  view.addEventListener('pointercancel', () => { press = undefined; }, options);
  signal.addEventListener('abort', () => { view.cancelAnimationFrame(frame); }, { once: true });
}
