/** Pointer rest before a card opens, in ms: shorter opens cards for readers who only pass. */
export const OPEN_MS = 300;

/** The same when a card was open just before, in ms: the reader is looking names up. */
export const OPEN_AGAIN_MS = 150;

/** The same on a mark in a link, in ms: a pointer on a link mostly means to click it. */
export const OPEN_IN_LINK_MS = 700;

/** From leaving mark and card until the card closes, in ms: long enough to come back from a slip (WCAG 1.4.13). */
export const CLOSE_MS = 300;

/** How long after a card closed the next one still opens faster, in ms. */
export const WARM_MS = 1000;

/** A pointer faster than this is passing over, in px/ms; its rest on the mark counts from when it slows down. */
export const PASSING_SPEED = 0.5;
