import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

/** A titled part of the brief. */
export function BriefPart({ title, children }: { readonly title: string; readonly children: ComponentChildren }): JSX.Element {
  const id = useId();
  return (
    <section class="nw-brief-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
