import type { CardEvent, CardState, Idle, Leaving, Open, Step, Switching, Waiting } from './card-state';
import { end, isSame, keepOpen, keepWaiting, leave, openNow, openWaited, stay, wait } from './card-steps';

type EventOf<Type extends CardEvent['type']> = Extract<CardEvent, { type: Type }>;

/** What a state does on every event; a new event does not compile until every state has an answer. */
type Answers<State extends CardState> = { readonly [Type in CardEvent['type']]: (state: State, event: EventOf<Type>) => Step };

/** A tap on a mark outside of links; links keep working. */
const tapped = ({ target }: EventOf<'tap'>): typeof target => (target?.inLink ? undefined : target);

const concerns = (mark: number, event: EventOf<'target-gone'>): boolean => event.mark === undefined || event.mark === mark;

const idle: Answers<Idle> = {
  'pointer-on': (state, { target, speed }) => wait(state, target, speed),
  'pointer-off': stay,
  'pointer-on-card': stay,
  'pointer-off-card': stay,
  'corridor': stay,
  'tap': (state, event) => {
    const target = tapped(event);
    return target ? openNow(state, target, 'touch') : stay(state);
  },
  'key': (state, { target }) => openNow(state, target, 'keyboard'),
  'escape': stay,
  'close': stay,
  'pin': stay,
  'timer': (state, { token }) => (token === state.cooling ? stay({ state: 'idle', last: state.last }) : stay(state)),
  'page-hidden': stay,
  'target-gone': stay,
  'note-failed': stay,
};

const waiting: Answers<Waiting> = {
  'pointer-on': (state, { target, speed }) => (isSame(target, state.target) ? keepWaiting(state, speed) : wait(state, target, speed)),
  'pointer-off': (state) => end(state, false),
  'pointer-on-card': stay,
  'pointer-off-card': stay,
  'corridor': stay,
  'tap': (state, event) => {
    const target = tapped(event);
    return target ? openNow(state, target, 'touch') : end(state, false);
  },
  'key': (state, { target }) => openNow(state, target, 'keyboard'),
  'escape': (state) => end(state, true),
  'close': (state) => end(state, true),
  'pin': stay,
  'timer': (state, { token }) => (token === state.timer ? openWaited(state) : stay(state)),
  'page-hidden': (state) => end(state, false),
  'target-gone': (state, event) => (concerns(state.target.mark, event) ? end(state, false) : stay(state)),
  'note-failed': (state, { token }) => (token === state.token ? end(state, false) : stay(state)),
};

/** A card that a key or a finger opened stays until it is dismissed: the resting pointer has no say. */
const heldByPointer = (state: Open): boolean => state.via === 'pointer' && !state.pinned;

const open: Answers<Open> = {
  'pointer-on': (state, { target, speed }) => (heldByPointer(state) && !isSame(target, state.target) ? wait(state, target, speed) : stay(state)),
  'pointer-off': (state) => (heldByPointer(state) ? leave(state) : stay(state)),
  'pointer-on-card': stay,
  'pointer-off-card': (state) => (heldByPointer(state) ? leave(state) : stay(state)),
  'corridor': stay,
  'tap': (state, event) => {
    const target = tapped(event);
    if (!target) return state.pinned ? stay(state) : end(state, false);
    return isSame(target, state.target) ? end(state, false) : openNow(state, target, 'touch');
  },
  'key': (state, { target }) => (isSame(target, state.target) && state.via === 'keyboard' ? stay(state) : openNow(state, target, 'keyboard')),
  'escape': (state) => end(state, true),
  'close': (state) => end(state, true),
  'pin': (state) => ({ state: { ...state, pinned: !state.pinned }, effects: [{ type: 'pinned', token: state.token, pinned: !state.pinned }] }),
  'timer': stay,
  'page-hidden': (state) => (heldByPointer(state) ? end(state, false) : stay(state)),
  'target-gone': (state, event) => (concerns(state.target.mark, event) ? end(state, false) : stay(state)),
  'note-failed': (state, { token }) => (token === state.token ? end(state, true) : stay(state)),
};

/** What `leaving` and `switching` answer alike: the card is still shown. */
const stillShown = {
  'pointer-on-card': (state: Leaving | Switching) => keepOpen(state),
  'tap': (state: Leaving | Switching, event: EventOf<'tap'>) => {
    const target = tapped(event);
    return target ? openNow(state, target, 'touch') : end(state, false);
  },
  'key': (state: Leaving | Switching, { target }: EventOf<'key'>) => openNow(state, target, 'keyboard'),
  'escape': (state: Leaving | Switching) => end(state, true),
  'close': (state: Leaving | Switching) => end(state, true),
  'pin': (state: Leaving | Switching) => {
    const { state: kept, effects } = keepOpen(state);
    const pinned = kept.state === 'open' ? open.pin(kept, { type: 'pin' }) : stay(kept);
    return { state: pinned.state, effects: [...effects, ...pinned.effects] };
  },
  'page-hidden': (state: Leaving | Switching) => end(state, false),
} as const;

const leaving: Answers<Leaving> = {
  ...stillShown,
  'pointer-on': (state, { target, speed }) => (isSame(target, state.target) ? keepOpen(state) : wait(state, target, speed)),
  'pointer-off': stay,
  'pointer-off-card': stay,
  'corridor': (state) => leave(state),
  'timer': (state, { token }) => (token === state.timer ? end(keepOpen(state).state, false) : stay(state)),
  'target-gone': (state, event) => (concerns(state.target.mark, event) ? end(state, false) : stay(state)),
  'note-failed': (state, { token }) => (token === state.token ? end(state, false) : stay(state)),
};

const switching: Answers<Switching> = {
  ...stillShown,
  'pointer-on': (state, { target, speed }) => {
    if (isSame(target, state.target)) return keepOpen(state);
    return isSame(target, state.next) ? keepWaiting(state, speed) : wait(state, target, speed);
  },
  'pointer-off': (state) => leave(state),
  'pointer-off-card': stay,
  'corridor': (state) => leave(state),
  'timer': (state, { token }) => (token === state.timer ? openWaited(state) : stay(state)),
  'target-gone': (state, event) => {
    if (concerns(state.target.mark, event)) return end(state, false);
    return concerns(state.next.mark, event) ? leave(state) : stay(state);
  },
  'note-failed': (state, { token }) => {
    if (token === state.token) return end(state, false);
    return token === state.nextToken ? leave(state) : stay(state);
  },
};

type Table = { readonly [State in CardState as State['state']]: Answers<State> };

const TABLE: Table = { idle, waiting, open, leaving, switching };

/** What the card does on an event: its next state, and what is to be done. Pure; late events of older tokens change nothing. */
export function step(state: CardState, event: CardEvent): Step {
  // The table pairs each state and event with its own function, which TypeScript cannot follow through two lookups.
  const answer = TABLE[state.state][event.type] as (state: CardState, event: CardEvent) => Step;
  return answer(state, event);
}
