import type { JSX } from 'preact';
import type { BriefEntity } from '../core/brief/brief';
import type { EntityId } from '../core/model/ids';
import { EntityTitle } from './entity-title';

/** As many as are taken in at a glance; the others are one press away. */
const AT_FIRST = 6;

export interface EntityListProps {
  readonly entities: readonly BriefEntity[];
  readonly onOpen: (id: EntityId) => void;
}

/** Who and what a page names, each a button that opens its note. */
export function EntityList({ entities, onOpen }: EntityListProps): JSX.Element {
  // Hiding a single one would take the line that it needs.
  const cut = entities.length > AT_FIRST + 1 ? AT_FIRST : entities.length;
  const more = entities.slice(cut);
  return (
    <>
      <Rows entities={entities.slice(0, cut)} onOpen={onOpen} />
      {more.length > 0 && (
        <details class="nw-more">
          <summary>{more.length} more</summary>
          <Rows entities={more} onOpen={onOpen} />
        </details>
      )}
    </>
  );
}

function Rows({ entities, onOpen }: EntityListProps): JSX.Element {
  return (
    <ul>
      {entities.map((entity) => (
        <li key={entity.id}>
          <button type="button" class="nw-entry" onClick={() => onOpen(entity.id)}>
            <span>
              <span class="nw-entry-title">
                <EntityTitle title={entity.title} />
              </span>
              <span class="nw-entry-line">{entity.line}</span>
            </span>
            <span class="nw-meta" title={timesNamed(entity.count)}>
              <span aria-hidden="true">{entity.count}</span>
              <span class="nw-hidden">{timesNamed(entity.count)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

const timesNamed = (count: number): string => (count === 1 ? 'named once' : `named ${count} times`);
