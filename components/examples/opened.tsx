import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface OpenedProps {
  /** The word in the card's foot that is pressed too. */
  readonly press?: string;
  readonly children: ComponentChildren;
}

/** Shows what it holds with every fold open and one word of the foot pressed, which no component has a reason to offer. */
export function Opened({ press, children }: OpenedProps): JSX.Element {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    for (const fold of root.current?.querySelectorAll('details') ?? []) fold.open = true;
    for (const button of root.current?.querySelectorAll<HTMLButtonElement>('.nw-foot-button') ?? []) {
      if (press !== undefined && button.textContent.startsWith(press)) button.click();
    }
  }, []);
  return (
    <div ref={root} style={{ '--nw-card-max-height': 'none' }}>
      {children}
    </div>
  );
}
