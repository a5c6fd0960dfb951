import type { ComponentChildren, JSX } from 'preact';

/** Something stated, and what is stated of it. */
export interface Fact {
  readonly name: string;
  readonly text: ComponentChildren;
}

/** Facts down the page, their names beside them. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }): JSX.Element {
  return (
    <dl class="nw-facts">
      {facts.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
