import type { JSX } from 'preact';
import { AsOf } from './as-of';
import type { NotePart, PartId } from './note-part';

/** A word for each part, so that all of them fit into one row. */
const LABELS: Partial<Record<PartId, string>> = { wordings: 'Quotes', relations: 'Relations', place: 'Where', why: 'Why this?' };

export interface CardFootProps {
  readonly parts: readonly NotePart[];
  readonly open: PartId | undefined;
  /** The element that shows an opened part. */
  readonly panelId: string;
  readonly asOf: string | undefined;
  readonly onToggle: (part: PartId) => void;
}

/** The card's one row of small words: each opens a part above it. Until when the note was checked stands at its end. */
export function CardFoot({ parts, open, panelId, asOf, onToggle }: CardFootProps): JSX.Element {
  return (
    <footer class="nw-card-foot">
      {parts.map(({ id, title, hint }) => (
        <button key={id} type="button" class="nw-foot-button" aria-expanded={open === id} aria-controls={panelId} onClick={() => onToggle(id)}>
          {LABELS[id] ?? title}
          {id === 'sources' && <span class="nw-foot-count"> {hint}</span>}
          {id === 'wordings' && <span class="nw-hidden">: {title}</span>}
        </button>
      ))}
      {asOf !== undefined && <AsOf date={asOf} />}
    </footer>
  );
}
