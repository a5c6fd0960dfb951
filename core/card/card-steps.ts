import type { CardEffect, CardState, CardTarget, Leaving, Open, OpenedBy, Step, Switching, Waiting } from './card-state';
import { CLOSE_MS, OPEN_AGAIN_MS, OPEN_IN_LINK_MS, OPEN_MS, PASSING_SPEED, WARM_MS } from './delays';

export const stay = (state: CardState): Step => ({ state, effects: [] });

export const isSame = (one: CardTarget, other: CardTarget): boolean => one.mark === other.mark;

export const isPassing = (speed: number): boolean => speed > PASSING_SPEED;

function dwell(target: CardTarget, warm: boolean): number {
  if (target.inLink) return OPEN_IN_LINK_MS;
  return warm ? OPEN_AGAIN_MS : OPEN_MS;
}

/** The timer that a state runs, to be cancelled when the state is left. */
function stopTimer(state: CardState): readonly CardEffect[] {
  if (state.state === 'open') return [];
  const token = state.state === 'idle' ? state.cooling : state.timer;
  return token === undefined ? [] : [{ type: 'cancel-timer', token }];
}

/** The card that a state shows, to be hidden when the state is left for nothing. */
const isShown = (state: CardState): state is Open | Leaving | Switching => state.state !== 'idle' && state.state !== 'waiting';

/** Begins to wait on a mark. The note is asked for at once, unless the pointer seems to pass. */
export function wait(from: CardState, target: CardTarget, speed: number): Step {
  const token = from.last + 1;
  const timer = from.last + 2;
  const asked = !isPassing(speed);
  const warm = from.state === 'waiting' ? from.warm : from.state === 'idle' ? from.cooling !== undefined : true;
  const effects: readonly CardEffect[] = [
    ...stopTimer(from),
    { type: 'start-timer', token: timer, ms: dwell(target, warm) },
    ...(asked ? [{ type: 'load-note', target, token } as const] : []),
  ];
  return isShown(from)
    ? { state: { state: 'switching', last: timer, target: from.target, token: from.token, via: from.via, next: target, nextToken: token, timer, asked }, effects }
    : { state: { state: 'waiting', last: timer, target, token, timer, asked, warm }, effects };
}

/** The pointer moved on the mark that is waited on: a fast move begins the wait anew, a slow one asks for the note. */
export function keepWaiting(state: Waiting | Switching, speed: number): Step {
  const target = state.state === 'waiting' ? state.target : state.next;
  const token = state.state === 'waiting' ? state.token : state.nextToken;
  if (isPassing(speed)) {
    const timer = state.last + 1;
    const warm = state.state === 'switching' || state.warm;
    return { state: { ...state, last: timer, timer }, effects: [...stopTimer(state), { type: 'start-timer', token: timer, ms: dwell(target, warm) }] };
  }
  return state.asked ? stay(state) : { state: { ...state, asked: true }, effects: [{ type: 'load-note', target, token }] };
}

/** The wait is over. */
export function openWaited(state: Waiting | Switching): Step {
  const target = state.state === 'waiting' ? state.target : state.next;
  const token = state.state === 'waiting' ? state.token : state.nextToken;
  const effects: readonly CardEffect[] = [
    ...(state.asked ? [] : [{ type: 'load-note', target, token } as const]),
    { type: 'show', target, token, via: 'pointer' },
  ];
  return { state: { state: 'open', last: state.last, target, token, via: 'pointer', pinned: false }, effects };
}

/** Opens at once, in place of whatever is shown. */
export function openNow(from: CardState, target: CardTarget, via: OpenedBy): Step {
  const token = from.last + 1;
  return {
    state: { state: 'open', last: token, target, token, via, pinned: false },
    effects: [...stopTimer(from), { type: 'load-note', target, token }, { type: 'show', target, token, via }],
  };
}

/** The shown card stays, its timer stops. */
export function keepOpen(state: Leaving | Switching): Step {
  const { last, target, token, via } = state;
  return { state: { state: 'open', last, target, token, via, pinned: false }, effects: stopTimer(state) };
}

/** The pointer left: the closing timer begins, or begins anew. */
export function leave(from: Open | Leaving | Switching): Step {
  const timer = from.last + 1;
  const { target, token, via } = from;
  return {
    state: { state: 'leaving', last: timer, target, token, via, timer },
    effects: [...stopTimer(from), { type: 'start-timer', token: timer, ms: CLOSE_MS }],
  };
}

/** Nothing is shown or waited for any more. `byReader`: the reader dismissed it, and the focus goes back where it was. */
export function end(from: CardState, byReader: boolean): Step {
  if (!isShown(from)) return { state: { state: 'idle', last: from.last }, effects: stopTimer(from) };
  const cooling = from.last + 1;
  return {
    state: { state: 'idle', last: cooling, cooling },
    effects: [
      ...stopTimer(from),
      { type: 'hide', token: from.token, restoreFocus: byReader && from.via === 'keyboard' },
      { type: 'start-timer', token: cooling, ms: WARM_MS },
    ],
  };
}
