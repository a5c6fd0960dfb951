import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Shows what it holds with every fold open, which no component has a reason to offer. */
export function Opened({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    for (const fold of root.current?.querySelectorAll('details') ?? []) fold.open = true;
  }, []);
  return (
    <div ref={root} style={{ '--nw-card-max-height': 'none' }}>
      {children}
    </div>
  );
}
