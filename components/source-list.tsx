import type { JSX } from 'preact';
import type { NoteSource } from '../core/note/note';

/** The numbered sources of a note. Rows take the focus, so that a source number can lead to its row. */
export function SourceList({ sources }: { readonly sources: readonly NoteSource[] }): JSX.Element {
  return (
    <ol class="nw-sources">
      {sources.map((source) => (
        <li key={source.number} tabIndex={-1} data-source={source.number}>
          <span class="nw-source-number">{source.number}</span>
          <div>
            <SourceTitle source={source} />
            {source.quote !== undefined && (
              <p class="nw-source-quote" dir="auto">
                {source.quote}
              </p>
            )}
            <p class="nw-meta">{[source.publisher, source.date].filter((text) => text !== undefined).join(' · ')}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}

function SourceTitle({ source }: { readonly source: NoteSource }): JSX.Element {
  if (source.url === undefined) return <span class="nw-source-title">{source.title}</span>;
  return (
    <a href={source.url} target="_blank" rel="noreferrer noopener">
      {source.title}
      <span class="nw-hidden"> (opens in a new tab)</span>
    </a>
  );
}
