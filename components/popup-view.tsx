import type { JSX } from 'preact';
import type { EntityId } from '../core/model/ids';
import type { Note } from '../core/note/note';
import { BriefView } from './brief-view';
import { OpenedNote } from './opened-note';
import { PauseButton } from './pause-button';
import { PopupHead } from './popup-head';
import { PopupMessage } from './popup-message';
import { messageOf, type MessageActions } from './popup-messages';
import type { PopupState } from './popup-state';
import { SearchBox } from './search-box';
import type { SearchResult } from '../core/search/search';

export interface PopupViewProps extends MessageActions {
  readonly state: PopupState;
  readonly query: string;
  /** For `query`, best first. */
  readonly results: readonly SearchResult[];
  /** Shown in place of the brief. */
  readonly note?: Note | undefined;
  readonly dir?: 'ltr' | 'rtl';
  readonly onSite: (on: boolean) => void;
  readonly onQuery: (query: string) => void;
  readonly onOpenNote: (id: EntityId) => void;
  readonly onBack: () => void;
  readonly onOptions: () => void;
}

/** The whole popup: the site, search, and the brief or what there is instead of it. */
export function PopupView(props: PopupViewProps): JSX.Element {
  const { state, query, results, dir = 'ltr', onSite, onQuery, onPause, onOpenNote, onOptions } = props;
  const choose = (id: EntityId): void => {
    onQuery('');
    onOpenNote(id);
  };
  return (
    <div class="nw-popup" lang="en" dir={dir}>
      <header class="nw-popup-top">
        <PopupHead state={state} onSite={onSite} />
        {state.state !== 'kb-unreadable' && <SearchBox query={query} results={results} onQuery={onQuery} onChoose={choose} />}
      </header>
      <main class="nw-popup-body">{query === '' && <PopupBody {...props} />}</main>
      <footer class="nw-popup-foot">
        <button type="button" class="nw-plain-button" onClick={onOptions}>
          Options
        </button>
        {state.state !== 'paused' && <PauseButton paused={false} onPause={onPause} />}
      </footer>
    </div>
  );
}

function PopupBody({ state, note, onBack, onOpenNote, ...actions }: PopupViewProps): JSX.Element {
  if (note) return <OpenedNote note={note} onBack={onBack} />;
  if (state.state === 'ready') return <BriefView brief={state.brief} onOpenNote={onOpenNote} />;
  const message = messageOf(state, actions);
  return message ? <PopupMessage {...message} /> : <p class="nw-reading" role="status">Reading the page…</p>;
}
