import type { PopupMessageProps } from './popup-message';
import type { PopupState } from './popup-state';

/** What the reader can do from a message. */
export interface MessageActions {
  readonly onAllowAccess: () => void;
  readonly onReadAnyway: () => void;
  readonly onPause: (paused: boolean) => void;
}

/** The words of a state; none where the brief is shown or awaited. A new state does not compile until it has some. */
export function messageOf(state: PopupState, actions: MessageActions): PopupMessageProps | undefined {
  switch (state.state) {
    case 'no-access':
      return {
        title: `Newsgloss may not read pages on ${state.host} yet`,
        text: 'Allow it, and names are explained in its news articles. Nothing that is read leaves this device.',
        action: { label: 'Allow reading pages', onAction: actions.onAllowAccess },
      };
    case 'not-a-page':
      return {
        title: 'There is no web page here to read',
        text: 'Open a news article, then press the Newsgloss button again.',
      };
    case 'not-news':
      return {
        title: 'This does not look like a news article',
        text: 'So nothing on it is marked. If it is one after all, have it read.',
        action: { label: 'Read it anyway', onAction: actions.onReadAnyway },
      };
    case 'site-off':
      return {
        title: `Off on ${state.host}`,
        text: 'No name is marked on its pages. Use the switch above to have them explained again.',
      };
    case 'paused':
      return {
        title: 'Paused everywhere',
        text: 'No page is read until you resume. Your choices are kept.',
        action: { label: 'Resume', onAction: () => actions.onPause(false) },
      };
    case 'kb-unreadable':
      return {
        title: 'The knowledge base cannot be read',
        text: 'Its file is damaged or missing. Reinstall the extension to repair it. Nothing was lost of your settings.',
        detail: state.reason,
      };
    case 'ready':
    case 'loading':
      return undefined;
  }
}
