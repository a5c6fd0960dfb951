import type { JSX } from 'preact';
import type { Settings, SiteChoice } from '../core/settings/settings';
import { Switch } from './switch';

export interface SiteListProps {
  readonly sites: Settings['sites'];
  readonly onSite: (host: string, choice: SiteChoice) => void;
  /** Forgets the choice: the site is again read where its pages are news. */
  readonly onForgetSite: (host: string) => void;
}

/** Sites with a choice of their own. */
export function SiteList({ sites, onSite, onForgetSite }: SiteListProps): JSX.Element {
  const hosts = Object.entries(sites).sort(([a], [b]) => a.localeCompare(b, 'en'));
  if (hosts.length === 0) return <p class="nw-none">No site has a choice of its own yet. The popup’s switch makes one.</p>;
  return (
    <ul>
      {hosts.map(([host, choice]) => (
        <li key={host} class="nw-row">
          <p class="nw-host-name">
            {host}
            <span class="nw-row-text">{choice === 'on' ? 'Read, whatever the page looks like' : 'Never read'}</span>
          </p>
          <div class="nw-row-acts">
            <button type="button" class="nw-plain-button" aria-label={`Forget ${host}`} onClick={() => onForgetSite(host)}>
              Forget
            </button>
            <Switch label={`Explain names on ${host}`} on={choice === 'on'} onChange={(on) => onSite(host, on ? 'on' : 'off')} />
          </div>
        </li>
      ))}
    </ul>
  );
}
