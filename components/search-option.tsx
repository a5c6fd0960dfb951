import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { EntityId } from '../core/model/ids';
import { EntityTitle } from './entity-title';
import type { SearchResult } from '../core/search/search';

export interface SearchOptionProps {
  readonly id: string;
  readonly result: SearchResult;
  readonly selected: boolean;
  readonly onChoose: (id: EntityId) => void;
  readonly onPoint: () => void;
}

/** A hit in the list of a search. */
export function SearchOption({ id, result, selected, onChoose, onPoint }: SearchOptionProps): JSX.Element {
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (selected) element.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <li
      ref={element}
      id={id}
      role="option"
      class="nw-result"
      aria-selected={selected}
      onPointerMove={onPoint}
      // Keeps the focus in the field.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(result.id)}
    >
      <span class="nw-entry-title">
        <EntityTitle title={result.title} />
      </span>
      <span class="nw-entry-line">
        {result.line}
        {result.matched !== result.title && (
          <>
            {' '}
            · <bdi>{result.matched}</bdi>
          </>
        )}
      </span>
    </li>
  );
}
