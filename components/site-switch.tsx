import type { JSX } from 'preact';
import { Switch } from './switch';

export interface SiteSwitchProps {
  readonly host: string;
  readonly state: 'on' | 'off';
  readonly onChange: (on: boolean) => void;
}

/** The site and whether its names are explained. */
export function SiteSwitch({ host, state, onChange }: SiteSwitchProps): JSX.Element {
  return (
    <div class="nw-popup-row">
      <p class="nw-host">
        {host}
        <span>{state === 'on' ? 'News articles here are explained' : 'Off on this site'}</span>
      </p>
      <Switch label={`Explain names on ${host}`} on={state === 'on'} onChange={onChange} />
    </div>
  );
}
