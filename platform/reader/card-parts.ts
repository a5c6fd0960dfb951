import type { CardContent } from './card-driver';

/** What draws the card. It comes as a script of its own when the first card opens: most pages never need it. */
export interface CardParts {
  /** Style sheets as text, for the card's shadow root. */
  readonly styles: string;
  /** Draws into the container and returns what undoes it. */
  readonly render: (container: HTMLElement, content: CardContent) => () => void;
}

/** Where the card's script leaves its parts, in the extension's own world of the page, which the page cannot see. */
const KEY = Symbol.for('newsgloss-card');

interface Holder {
  [KEY]?: CardParts;
}

export function offerCard(parts: CardParts): void {
  (globalThis as Holder)[KEY] = parts;
}

/**
 * The card's parts; `fetchCard` brings their script the first time.
 * @throws Error when the script came and left nothing.
 */
export async function takeCard(fetchCard: () => Promise<unknown>): Promise<CardParts> {
  const holder = globalThis as Holder;
  if (!holder[KEY]) await fetchCard();
  const parts = holder[KEY];
  if (!parts) throw new Error('the card could not be loaded');
  return parts;
}
