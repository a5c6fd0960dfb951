import type { JSX } from 'preact';
import { Fold } from './fold';
import type { NotePart } from './note-part';

/** Parts of a note one below the other, a fold each. */
export function NoteFolds({ parts, quiet = false }: { readonly parts: readonly NotePart[]; readonly quiet?: boolean }): JSX.Element | null {
  if (parts.length === 0) return null;
  return (
    <div class={quiet ? 'nw-folds nw-folds-quiet' : 'nw-folds'}>
      {parts.map(({ id, title, hint, chip, content }) => (
        <Fold key={id} title={title} hint={hint} chip={chip} part={id}>
          {content}
        </Fold>
      ))}
    </div>
  );
}
