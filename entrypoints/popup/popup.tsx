import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PopupState } from '../../components/popup-state';
import { PopupView } from '../../components/popup-view';
import type { EntityId } from '../../core/model/ids';
import type { PartialDate } from '../../core/model/partial-date';
import type { Note } from '../../core/note/note';
import type { SearchResult } from '../../core/search/search';
import { withSite } from '../../core/settings/site-state';
import { askForAccess } from '../../platform/access';
import { browser } from '../../platform/browser';
import type { Caller } from '../../platform/messages/envelope';
import type { ToBackground } from '../../platform/messages/to-background';
import { changeSettings } from '../../platform/settings-store';
import { useTabView } from './use-tab-view';

export interface PopupProps {
  readonly background: Caller<ToBackground>;
  readonly tab: Promise<number | undefined>;
}

const hostOf = (state: PopupState): string | undefined => ('host' in state ? state.host : undefined);

/** Joins the popup's view with the background and the settings. */
export function Popup({ background, tab }: PopupProps): JSX.Element {
  const { view, reload } = useTabView(background, tab);
  const [query, setQuery] = useState('');
  const [results, setResults] = useState<readonly SearchResult[]>([]);
  const [note, setNote] = useState<Note>();

  useEffect(() => {
    let current = true;
    void background.search({ query }).then((found) => { if (current) setResults(found); }, () => undefined);
    return () => { current = false; };
  }, [query]);

  const openNote = useCallback(async (id: EntityId): Promise<void> => {
    const pageDate: PartialDate | undefined = view.state === 'ready' ? view.pageDate : undefined;
    const onPage = view.state === 'ready' ? view.brief.entities.map((entity) => entity.id) : [];
    setNote((await background.noteFor({ entity: id, pageDate, onPage })) ?? undefined);
    setQuery('');
  }, [view]);

  const choose = (choice: 'on' | 'off' | undefined): void => {
    const host = hostOf(view);
    if (host !== undefined) void changeSettings((settings) => withSite(settings, host, choice));
  };

  return (
    <PopupView
      state={view}
      query={query}
      results={results}
      note={note}
      onSite={(on) => choose(on ? undefined : 'off')}
      onPause={(paused) => void changeSettings((settings) => ({ ...settings, paused }))}
      onAllowAccess={() => void askForAccess().then(reload)}
      onReadAnyway={() => choose('on')}
      onQuery={setQuery}
      onOpenNote={(id) => void openNote(id)}
      onBack={() => setNote(undefined)}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}
