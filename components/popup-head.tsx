import type { JSX } from 'preact';
import type { PopupState } from './popup-state';
import { SiteSwitch } from './site-switch';

export interface PopupHeadProps {
  readonly state: PopupState;
  readonly onSite: (on: boolean) => void;
}

/** The site with its switch, where switching it would change something; else only what this is. */
export function PopupHead({ state, onSite }: PopupHeadProps): JSX.Element {
  switch (state.state) {
    case 'ready':
    case 'not-news':
      return <SiteSwitch host={state.host} state="on" onChange={onSite} />;
    case 'site-off':
      return <SiteSwitch host={state.host} state="off" onChange={onSite} />;
    default:
      return (
        <div class="nw-popup-row">
          <p class="nw-popup-name">Newsgloss</p>
          {'host' in state && <p class="nw-meta">{state.host}</p>}
        </div>
      );
  }
}
