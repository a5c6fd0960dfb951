import type { JSX } from 'preact';

export interface SwitchProps {
  /** Names the switch; what stands beside it must be part of it. */
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** On or off, taking effect at once. */
export function Switch({ label, on, onChange }: SwitchProps): JSX.Element {
  return <button type="button" role="switch" class="nw-switch" aria-checked={on} aria-label={label} onClick={() => onChange(!on)} />;
}
