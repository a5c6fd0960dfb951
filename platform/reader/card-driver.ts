import { step } from '../../core/card/card-machine';
import { IDLE, type CardEffect, type CardEvent, type CardState, type Token } from '../../core/card/card-state';
import type { Note } from '../../core/note/note';
import type { CardParts } from './card-parts';
import { createCardView, type CardView } from './card-view';
import type { Mark } from './mark';

/** What the card shows, and what its controls do. */
export interface CardContent {
  readonly note: Note;
  readonly mark: Mark;
  readonly pinned: boolean;
  readonly onClose: () => void;
  readonly onPin: () => void;
}

export interface CardWiring {
  readonly markOf: (number: number) => Mark | undefined;
  /** Rejects, or gives nothing, where there is no note. */
  readonly noteFor: (mark: Mark) => Promise<Note | null>;
  readonly setOpen: (mark: Mark | null) => void;
  readonly cardParts: () => Promise<CardParts>;
}

/** All that a card needs before it can be shown. */
interface Loaded {
  readonly note: Note;
  readonly parts: CardParts;
}

/** Runs the card's state machine: keeps its timers, asks for notes, shows and hides the card. */
export interface CardDriver {
  send(event: CardEvent): void;
  /** The mark whose card is shown. */
  shown(): Mark | undefined;
  view(): CardView | undefined;
  stop(): void;
}

type EffectOf<Type extends CardEffect['type']> = Extract<CardEffect, { type: Type }>;

export function createCardDriver({ markOf, noteFor, cardParts, setOpen }: CardWiring): CardDriver {
  let state: CardState = IDLE;
  let shown: { readonly token: Token; readonly mark: Mark; readonly view: CardView; redraw: (pinned: boolean) => void } | undefined;
  /** The token of the card that is wanted: a note that comes for another one is too late. */
  let wanted: Token | undefined;
  const timers = new Map<Token, ReturnType<typeof setTimeout>>();
  const notes = new Map<Token, Promise<Loaded | undefined>>();

  const send = (event: CardEvent): void => {
    const { state: next, effects: due } = step(state, event);
    state = next;
    for (const effect of due) run(effect);
  };

  const remove = (restoreFocus: boolean): void => {
    shown?.view.remove(restoreFocus);
    shown = undefined;
    setOpen(null);
  };

  const fetchAll = async (mark: Mark | undefined): Promise<Loaded | undefined> => {
    if (!mark) return undefined;
    const [note, parts] = await Promise.all([noteFor(mark), cardParts()]);
    return note ? { note, parts } : undefined;
  };

  const load = (mark: Mark | undefined, token: Token): Promise<Loaded | undefined> => {
    const loading = notes.get(token) ?? fetchAll(mark).catch(() => undefined);
    notes.set(token, loading);
    return loading;
  };

  const show = async ({ target, token, via }: EffectOf<'show'>): Promise<void> => {
    wanted = token;
    const mark = markOf(target.mark);
    const loaded = await load(mark, token);
    notes.delete(token);
    if (wanted !== token) return;
    if (!mark || !loaded) {
      send({ type: 'note-failed', token });
      return;
    }
    remove(false);
    const { note, parts } = loaded;
    let pinned = false;
    const view = createCardView(mark, parts.styles, (container) =>
      parts.render(container, { note, mark, pinned, onClose: () => { send({ type: 'close' }); }, onPin: () => { send({ type: 'pin' }); } }));
    shown = { token, mark, view, redraw: (now) => { pinned = now; view.draw(); } };
    view.draw();
    setOpen(mark);
    if (via === 'keyboard') view.focus();
  };

  const effects: { readonly [Type in CardEffect['type']]: (effect: EffectOf<Type>) => void } = {
    'start-timer': ({ token, ms }) => {
      timers.set(token, setTimeout(() => {
        timers.delete(token);
        send({ type: 'timer', token });
      }, ms));
    },
    'cancel-timer': ({ token }) => {
      clearTimeout(timers.get(token));
      timers.delete(token);
    },
    'load-note': ({ target, token }) => { void load(markOf(target.mark), token); },
    'show': (effect) => { void show(effect); },
    'pinned': ({ pinned }) => { shown?.redraw(pinned); },
    'hide': ({ token, restoreFocus }) => {
      if (wanted === token) wanted = undefined;
      notes.clear();
      remove(restoreFocus);
    },
  };

  function run<Type extends CardEffect['type']>(effect: EffectOf<Type>): void {
    (effects[effect.type] as (effect: CardEffect) => void)(effect);
  }

  return {
    send,
    shown: () => shown?.mark,
    view: () => shown?.view,
    stop() {
      for (const timer of timers.values()) clearTimeout(timer);
      remove(false);
    },
  };
}
