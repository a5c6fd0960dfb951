import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { EntityId } from '../core/model/ids';
import { SearchOption } from './search-option';
import type { SearchResult } from '../core/search/search';

export interface SearchBoxProps {
  readonly query: string;
  readonly results: readonly SearchResult[];
  readonly onQuery: (query: string) => void;
  readonly onChoose: (id: EntityId) => void;
}

/** A combobox: the focus stays in the field, arrows move through the list, Enter chooses, Escape empties. */
export function SearchBox({ query, results, onQuery, onChoose }: SearchBoxProps): JSX.Element {
  const id = useId();
  const [active, setActive] = useState(0);
  // Other results: the best of them is the one that Enter takes.
  useEffect(() => setActive(0), [results]);

  const open = query !== '' && results.length > 0;
  const optionId = (index: number): string => `${id}-${index}`;
  const move = (step: number): void => setActive((active + step + results.length) % results.length);
  const choose = (): void => {
    const chosen = results[active];
    if (chosen) onChoose(chosen.id);
  };
  const keys: Record<string, () => void> = {
    ...(open && { ArrowDown: () => move(1), ArrowUp: () => move(-1), Enter: choose }),
    // With nothing to empty, Escape is the browser's and closes the popup.
    ...(query !== '' && { Escape: () => onQuery('') }),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = event.isComposing ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  return (
    <div class="nw-search">
      <input
        type="search"
        role="combobox"
        aria-label="Search people, places, names"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open ? optionId(active) : undefined}
        placeholder="Search people, places, names…"
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <ul class="nw-results" role="listbox" id={`${id}-list`} aria-label="Found" hidden={!open}>
        {results.map((result, index) => (
          <SearchOption key={result.id} id={optionId(index)} result={result} selected={index === active} onChoose={onChoose} onPoint={() => setActive(index)} />
        ))}
      </ul>
      <p class="nw-no-result" role="status" hidden={query === '' || open}>
        {query !== '' && !open && 'Nothing in the knowledge base has a name like this.'}
      </p>
    </div>
  );
}
