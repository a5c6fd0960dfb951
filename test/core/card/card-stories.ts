import type { CardEvent, CardState, CardTarget } from '../../../core/card/card-state';

/** `time` lets the running timer run out. */
type StoryEvent = CardEvent | 'time';

interface CardStory {
  readonly title: string;
  readonly events: readonly StoryEvent[];
  /** As `told` in the test words them. */
  readonly effects: readonly string[];
  readonly state: CardState['state'];
}

const mark = (number: number, inLink = false): CardTarget => ({ mark: number, inLink });
const on = (number: number, speed = 0.1): CardEvent => ({ type: 'pointer-on', target: mark(number), speed });
const onLink: CardEvent = { type: 'pointer-on', target: mark(9, true), speed: 0.1 };
const off: CardEvent = { type: 'pointer-off' };
const onCard: CardEvent = { type: 'pointer-on-card' };
const offCard: CardEvent = { type: 'pointer-off-card' };
const corridor: CardEvent = { type: 'corridor' };
const tap = (number?: number, inLink = false): CardEvent => ({ type: 'tap', target: number === undefined ? undefined : mark(number, inLink) });
const key = (number: number): CardEvent => ({ type: 'key', target: mark(number) });
const escape: CardEvent = { type: 'escape' };
const pin: CardEvent = { type: 'pin' };
const hidden: CardEvent = { type: 'page-hidden' };

const OPENED = ['timer 300', 'load 1', 'show 1 pointer'] as const;
const CLOSED = ['hide', 'timer 1000'] as const;

export const CARD_STORIES: readonly CardStory[] = [
  { title: 'a resting pointer opens it', events: [on(1), 'time'], effects: OPENED, state: 'open' },
  { title: 'a pointer that passes opens nothing and asks for nothing', events: [on(1, 2), off], effects: ['timer 300', 'cancel'], state: 'idle' },
  { title: 'the wait counts from when the pointer slows down', events: [on(1, 2), on(1, 1), on(1), 'time'], effects: ['timer 300', 'cancel', 'timer 300', 'load 1', 'show 1 pointer'], state: 'open' },
  { title: 'a pointer that stops dead opens it too', events: [on(1, 2), 'time'], effects: ['timer 300', 'load 1', 'show 1 pointer'], state: 'open' },
  { title: 'a pointer that leaves early opens nothing', events: [on(1), off, 'time'], effects: ['timer 300', 'load 1', 'cancel'], state: 'idle' },
  { title: 'another mark begins another wait', events: [on(1), on(2), 'time'], effects: ['timer 300', 'load 1', 'cancel', 'timer 300', 'load 2', 'show 2 pointer'], state: 'open' },
  { title: 'a mark in a link waits longer', events: [onLink, 'time'], effects: ['timer 700', 'load 9', 'show 9 pointer'], state: 'open' },
  { title: 'it closes some time after the pointer left', events: [on(1), 'time', off, 'time'], effects: [...OPENED, 'timer 300', ...CLOSED], state: 'idle' },
  { title: 'it stays when the pointer reaches it', events: [on(1), 'time', off, onCard, 'time'], effects: [...OPENED, 'timer 300', 'cancel'], state: 'open' },
  { title: 'it stays when the pointer comes back to the mark', events: [on(1), 'time', off, on(1)], effects: [...OPENED, 'timer 300', 'cancel'], state: 'open' },
  { title: 'the way to it takes as long as it takes', events: [on(1), 'time', off, corridor, corridor, onCard], effects: [...OPENED, 'timer 300', 'cancel', 'timer 300', 'cancel', 'timer 300', 'cancel'], state: 'open' },
  { title: 'it closes after the pointer left the card', events: [on(1), 'time', off, onCard, offCard, 'time'], effects: [...OPENED, 'timer 300', 'cancel', 'timer 300', ...CLOSED], state: 'idle' },
  { title: 'the next one opens faster, for a while', events: [on(1), 'time', off, 'time', on(2), 'time'], effects: [...OPENED, 'timer 300', ...CLOSED, 'cancel', 'timer 150', 'load 2', 'show 2 pointer'], state: 'open' },
  { title: 'and then no longer', events: [on(1), 'time', off, 'time', 'time', on(2)], effects: [...OPENED, 'timer 300', ...CLOSED, 'timer 300', 'load 2'], state: 'waiting' },
  { title: 'another mark takes it over', events: [on(1), 'time', on(2), 'time'], effects: [...OPENED, 'timer 150', 'load 2', 'show 2 pointer'], state: 'open' },
  { title: 'a mark on the way to the card does not take it over', events: [on(1), 'time', off, on(2, 2), corridor, onCard], effects: [...OPENED, 'timer 300', 'cancel', 'timer 150', 'cancel', 'timer 300', 'cancel'], state: 'open' },
  { title: 'Escape closes it', events: [on(1), 'time', escape], effects: [...OPENED, ...CLOSED], state: 'idle' },
  { title: 'Escape ends a wait', events: [on(1), escape], effects: ['timer 300', 'load 1', 'cancel'], state: 'idle' },
  { title: 'a key opens it at once, and Escape gives the focus back', events: [key(1), escape], effects: ['load 1', 'show 1 keyboard', 'hide back', 'timer 1000'], state: 'idle' },
  { title: 'the resting pointer does not touch what a key opened', events: [key(1), on(2), off, offCard], effects: ['load 1', 'show 1 keyboard'], state: 'open' },
  { title: 'the next key opens the next', events: [key(1), key(2)], effects: ['load 1', 'show 1 keyboard', 'load 2', 'show 2 keyboard'], state: 'open' },
  { title: 'a key takes over from the pointer', events: [on(1), key(2)], effects: ['timer 300', 'load 1', 'cancel', 'load 2', 'show 2 keyboard'], state: 'open' },
  { title: 'a finger opens it and closes it', events: [tap(1), tap(1)], effects: ['load 1', 'show 1 touch', ...CLOSED], state: 'idle' },
  { title: 'a finger elsewhere closes it', events: [tap(1), tap()], effects: ['load 1', 'show 1 touch', ...CLOSED], state: 'idle' },
  { title: 'a finger on another mark opens that', events: [tap(1), tap(2)], effects: ['load 1', 'show 1 touch', 'load 2', 'show 2 touch'], state: 'open' },
  { title: 'a finger on a link follows the link', events: [tap(9, true)], effects: [], state: 'idle' },
  { title: 'pinned, it stays', events: [on(1), 'time', pin, off, offCard, tap(), on(2), hidden], effects: [...OPENED, 'pinned'], state: 'open' },
  { title: 'pinned while the pointer leaves, it stays', events: [on(1), 'time', off, pin, 'time'], effects: [...OPENED, 'timer 300', 'cancel', 'pinned'], state: 'open' },
  { title: 'pinned, Escape still closes it', events: [on(1), 'time', pin, escape], effects: [...OPENED, 'pinned', ...CLOSED], state: 'idle' },
  { title: 'let go, it leaves with the pointer', events: [on(1), 'time', pin, pin, offCard, 'time'], effects: [...OPENED, 'pinned', 'unpinned', 'timer 300', ...CLOSED], state: 'idle' },
  { title: 'a hidden page closes it', events: [on(1), 'time', hidden], effects: [...OPENED, ...CLOSED], state: 'idle' },
  { title: 'a note that cannot be had closes it', events: [on(1), 'time', { type: 'note-failed', token: 1 }], effects: [...OPENED, ...CLOSED], state: 'idle' },
  { title: 'a mark that went closes it', events: [on(1), 'time', { type: 'target-gone', mark: 1 }], effects: [...OPENED, ...CLOSED], state: 'idle' },
  { title: 'another mark that went does not', events: [on(1), 'time', { type: 'target-gone', mark: 2 }], effects: OPENED, state: 'open' },
  { title: 'a new route closes it', events: [tap(1), { type: 'target-gone' }], effects: ['load 1', 'show 1 touch', ...CLOSED], state: 'idle' },
];
