import type { ComponentProps } from 'preact';
import { brief, shortBrief } from './examples/brief';
import type { Example } from './examples/example';
import { nothing } from './examples/nothing';
import { searchResults } from './examples/search-results';
import { templeMount } from './examples/temple-mount';
import { PopupView } from './popup-view';

const host = 'news.example.com';
const show = (title: string, props: Partial<ComponentProps<typeof PopupView>>): Example => ({
  title,
  element: (
    <PopupView
      state={{ state: 'ready', host, brief }}
      query=""
      results={[]}
      onSite={nothing}
      onPause={nothing}
      onAllowAccess={nothing}
      onReadAnyway={nothing}
      onQuery={nothing}
      onOpenNote={nothing}
      onBack={nothing}
      onOptions={nothing}
      {...props}
    />
  ),
});

export const examples: readonly Example[] = [
  show('The brief', {}),
  show('A brief with one name', { state: { state: 'ready', host, brief: shortBrief } }),
  show('Searching', { query: 'kudus', results: searchResults }),
  show('Nothing found', { query: 'Atlantis' }),
  show('A note opened', { note: templeMount }),
  show('Loading', { state: { state: 'loading' } }),
  show('No access', { state: { state: 'no-access', host } }),
  show('Not a page', { state: { state: 'not-a-page' } }),
  show('Not news', { state: { state: 'not-news', host } }),
  show('Site off', { state: { state: 'site-off', host } }),
  show('Paused', { state: { state: 'paused', host } }),
  show('Knowledge base unreadable', { state: { state: 'kb-unreadable', reason: 'lexicon.bin: the check sum does not match' } }),
  show('Right to left', { dir: 'rtl' }),
];
