import { describe, expect, test, vi } from 'vitest';
import { brief } from '../../components/examples/brief';
import type { PopupState } from '../../components/popup-state';
import { PopupView } from '../../components/popup-view';
import { draw } from './draw';

const host = 'news.example.com';

/** What each state says, what it lets the reader press, and how the site's switch stands. */
const STATES: readonly (readonly [PopupState, string, string | undefined, 'true' | 'false' | undefined])[] = [
  [{ state: 'loading' }, 'Reading the page', undefined, undefined],
  [{ state: 'no-access', host }, `Newsgloss may not read pages on ${host} yet`, 'Allow reading pages', undefined],
  [{ state: 'not-a-page' }, 'There is no web page here to read', undefined, undefined],
  [{ state: 'not-news', host }, 'This does not look like a news article', 'Read it anyway', 'true'],
  [{ state: 'site-off', host }, `Off on ${host}`, undefined, 'false'],
  [{ state: 'paused', host }, 'Paused everywhere', 'Resume', undefined],
  [{ state: 'kb-unreadable', reason: 'no file' }, 'The knowledge base cannot be read', undefined, undefined],
  [{ state: 'ready', host, brief }, 'names on this page', undefined, 'true'],
];

describe('the popup', () => {
  test.each(STATES)('$state says what is so and what to do', (state, words, button, switched) => {
    const act = vi.fn();
    const { root } = draw(
      <PopupView state={state} query="" results={[]} onSite={act} onPause={act} onAllowAccess={act} onReadAnyway={act} onQuery={act} onOpenNote={act} onBack={act} onOptions={act} />,
    );
    expect(root.querySelector('main')?.textContent).toContain(words);
    expect(root.querySelector('.nw-message .nw-button')?.textContent).toBe(button);
    expect(root.querySelector('[role=switch]')?.getAttribute('aria-checked')).toBe(switched);
  });
});
