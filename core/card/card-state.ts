/** What a card can be about: one mark of the page. */
export interface CardTarget {
  /** Number of the mark on its page. */
  readonly mark: number;
  /** A mark in a link opens later and never by touch, so that the link keeps working. */
  readonly inLink: boolean;
}

export type OpenedBy = 'pointer' | 'keyboard' | 'touch';

/** Names one card or one timer for good; a later one has a higher number, so that late events of an older one are told apart. */
export type Token = number;

interface Counting {
  /** The last token given away. */
  readonly last: Token;
}

interface Shown {
  readonly target: CardTarget;
  readonly token: Token;
  readonly via: OpenedBy;
}

/** Nothing is shown. `cooling` is the timer until which the next card opens faster. */
export interface Idle extends Counting {
  readonly state: 'idle';
  readonly cooling?: Token | undefined;
}

/** The pointer rests on a mark. `asked` tells whether the note is on its way. */
export interface Waiting extends Counting {
  readonly state: 'waiting';
  readonly target: CardTarget;
  readonly token: Token;
  readonly timer: Token;
  readonly asked: boolean;
  readonly warm: boolean;
}

export interface Open extends Counting, Shown {
  readonly state: 'open';
  readonly pinned: boolean;
}

/** Still shown; the pointer has left and the closing timer runs. */
export interface Leaving extends Counting, Shown {
  readonly state: 'leaving';
  readonly timer: Token;
}

/** Still shown, while the pointer rests on another mark. */
export interface Switching extends Counting, Shown {
  readonly state: 'switching';
  readonly next: CardTarget;
  readonly nextToken: Token;
  readonly timer: Token;
  readonly asked: boolean;
}

export type CardState = Idle | Waiting | Open | Leaving | Switching;

export type CardEvent =
  /** Sent again at each move on the mark. `speed` in px/ms. */
  | { readonly type: 'pointer-on'; readonly target: CardTarget; readonly speed: number }
  | { readonly type: 'pointer-off' }
  | { readonly type: 'pointer-on-card' }
  | { readonly type: 'pointer-off-card' }
  /** Off the mark and on the way to the card. */
  | { readonly type: 'corridor' }
  /** A finger on a mark, or a tap or click on anything that is neither mark nor card. */
  | { readonly type: 'tap'; readonly target?: CardTarget | undefined }
  | { readonly type: 'key'; readonly target: CardTarget }
  | { readonly type: 'escape' }
  | { readonly type: 'close' }
  /** Pins, or lets go of, the open card. */
  | { readonly type: 'pin' }
  | { readonly type: 'timer'; readonly token: Token }
  | { readonly type: 'page-hidden' }
  /** The mark went from the page, or the page shows another article. */
  | { readonly type: 'target-gone'; readonly mark?: number | undefined }
  | { readonly type: 'note-failed'; readonly token: Token };

export type CardEffect =
  | { readonly type: 'start-timer'; readonly token: Token; readonly ms: number }
  | { readonly type: 'cancel-timer'; readonly token: Token }
  /** Ask for the note, so that it is there when the card shows. */
  | { readonly type: 'load-note'; readonly target: CardTarget; readonly token: Token }
  /** Show the card as soon as the note of this token is there, in place of any other. */
  | { readonly type: 'show'; readonly target: CardTarget; readonly token: Token; readonly via: OpenedBy }
  | { readonly type: 'pinned'; readonly token: Token; readonly pinned: boolean }
  | { readonly type: 'hide'; readonly token: Token; readonly restoreFocus: boolean };

export interface Step {
  readonly state: CardState;
  readonly effects: readonly CardEffect[];
}

export const IDLE: Idle = { state: 'idle', last: 0 };
