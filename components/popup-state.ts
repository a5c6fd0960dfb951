import type { Brief } from '../core/brief/brief';

/** Everything that the popup can be about. */
export type PopupState =
  | { readonly state: 'loading' }
  /** The browser has not been allowed to show us this site's pages. */
  | { readonly state: 'no-access'; readonly host: string }
  /** A page of the browser's own, or an empty tab. */
  | { readonly state: 'not-a-page' }
  | { readonly state: 'not-news'; readonly host: string }
  | { readonly state: 'site-off'; readonly host: string }
  | { readonly state: 'paused'; readonly host: string }
  /** `reason` is what the check of the knowledge base said. */
  | { readonly state: 'kb-unreadable'; readonly reason: string }
  | { readonly state: 'ready'; readonly host: string; readonly brief: Brief };
