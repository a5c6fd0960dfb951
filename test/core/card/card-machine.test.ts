import { describe, expect, it } from 'vitest';
import { step } from '../../../core/card/card-machine';
import { IDLE, type CardEffect, type CardEvent, type CardState } from '../../../core/card/card-state';
import { CARD_STORIES } from './card-stories';

/** Runs events by hand; `timer` stands for the timer that runs. */
function run(events: readonly CardEvent[]): { readonly state: CardState; readonly effects: readonly CardEffect[] } {
  let state: CardState = IDLE;
  const effects: CardEffect[] = [];
  for (const event of events) {
    const next = step(state, event);
    state = next.state;
    effects.push(...next.effects);
  }
  return { state, effects };
}

/** One word an effect, with what matters in it. */
function told(effect: CardEffect): string {
  switch (effect.type) {
    case 'start-timer': return `timer ${effect.ms}`;
    case 'cancel-timer': return 'cancel';
    case 'load-note': return `load ${effect.target.mark}`;
    case 'show': return `show ${effect.target.mark} ${effect.via}`;
    case 'hide': return effect.restoreFocus ? 'hide back' : 'hide';
    case 'pinned': return effect.pinned ? 'pinned' : 'unpinned';
  }
}

describe('the life of a card', () => {
  it.each(CARD_STORIES)('$title', ({ events, effects, state }) => {
    let at: CardState = IDLE;
    const seen: string[] = [];
    for (const event of events) {
      const token = at.state === 'idle' ? at.cooling : 'timer' in at ? at.timer : undefined;
      const next = step(at, event === 'time' ? { type: 'timer', token: token ?? -1 } : event);
      at = next.state;
      seen.push(...next.effects.map(told));
    }
    expect(seen).toEqual(effects);
    expect(at.state).toBe(state);
  });

  it('never gives a token twice and never starts a timer without stopping the one that runs', () => {
    const mark = (number: number): CardEvent => ({ type: 'pointer-on', target: { mark: number, inLink: false }, speed: number % 2 });
    const kinds: readonly CardEvent[] = [
      mark(1), mark(2), mark(3), { type: 'pointer-off' }, { type: 'pointer-on-card' }, { type: 'pointer-off-card' }, { type: 'corridor' },
      { type: 'tap' }, { type: 'tap', target: { mark: 4, inLink: false } }, { type: 'key', target: { mark: 5, inLink: true } },
      { type: 'escape' }, { type: 'pin' }, { type: 'page-hidden' }, { type: 'target-gone', mark: 2 },
    ];
    let seed = 7;
    const random = (): number => { seed = (seed * 16807) % 2147483647; return seed; };
    let state: CardState = IDLE;
    let running: number | undefined;
    let shown: number | undefined;
    const started = new Set<number>();
    for (let round = 0; round < 5000; round += 1) {
      const event = running !== undefined && random() % 4 === 0 ? { type: 'timer', token: running } as const : kinds[random() % kinds.length] ?? { type: 'escape' };
      if (event.type === 'timer') running = undefined;
      const next = step(state, event);
      for (const effect of next.effects) {
        if (effect.type === 'cancel-timer') {
          expect(effect.token).toBe(running);
          running = undefined;
        }
        if (effect.type === 'start-timer') {
          expect(running).toBeUndefined();
          expect(started.has(effect.token)).toBe(false);
          started.add(effect.token);
          running = effect.token;
        }
        if (effect.type === 'show') shown = effect.token;
        if (effect.type === 'hide') {
          expect(effect.token).toBe(shown);
          shown = undefined;
        }
      }
      state = next.state;
      expect(shown !== undefined).toBe(state.state !== 'idle' && state.state !== 'waiting');
    }
  });

  it('ignores late events of an older token', () => {
    const target = { mark: 1, inLink: false };
    const opened = run([{ type: 'key', target }, { type: 'key', target: { mark: 2, inLink: false } }]);
    for (const late of [{ type: 'timer', token: 1 }, { type: 'note-failed', token: 1 }] as const) {
      expect(step(opened.state, late)).toEqual({ state: opened.state, effects: [] });
    }
  });
});
