export type KeyReport = 'next' | 'previous' | 'escape';

export interface KeyWiring {
  /** @returns whether something was done; only then the page does not get the key. */
  readonly report: (key: KeyReport) => boolean;
  readonly isCard: (node: EventTarget | null) => boolean;
  readonly isCardOpen: () => boolean;
}

const EDITABLE = 'input,textarea,select,[contenteditable]:not([contenteditable="false" i]),[role="textbox"],[role="searchbox"],[role="combobox"]';

/** The element that the key goes to, in open shadow trees too. */
const innermost = (event: Event): EventTarget | null => event.composedPath()[0] ?? event.target;

const isElement = (target: EventTarget | null): target is Element => target !== null && (target as Partial<Node>).nodeType === 1;

const isEditable = (target: EventTarget | null): boolean => isElement(target) && target.closest(EDITABLE) !== null;

const onlyAlt = (event: KeyboardEvent): boolean => event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
const noModifier = (event: KeyboardEvent): boolean => !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;

/** The physical key decides: on many layouts Alt with a key types another character. */
function keyOf(event: KeyboardEvent): KeyReport | undefined {
  if (onlyAlt(event) && event.code === 'Period') return 'next';
  if (onlyAlt(event) && event.code === 'Comma') return 'previous';
  if (noModifier(event) && (event.code === 'Escape' || event.key === 'Escape')) return 'escape';
  return undefined;
}

/**
 * Watches Alt+Period and Alt+Comma (next and previous mark) and Escape while a card is open. The page comes first: keys in its fields, keys
 * that it has handled and keys of an input method are left alone.
 */
export function watchKeys(view: Window, { report, isCard, isCardOpen }: KeyWiring, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent): void => {
    const key = keyOf(event);
    if (!key || !event.isTrusted || event.defaultPrevented || event.isComposing || event.repeat) return;
    if (key === 'escape' && !isCardOpen()) return;
    if (key !== 'escape' && isEditable(innermost(event)) && !isCard(event.target)) return;
    if (report(key)) event.preventDefault();
  };
  // In the bubbling phase, so that the page's own handlers have had the key.
  view.addEventListener('keydown', onKey, { signal });
}
