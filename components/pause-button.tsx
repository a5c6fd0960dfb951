import type { JSX } from 'preact';

export interface PauseButtonProps {
  readonly paused: boolean;
  readonly onPause: (paused: boolean) => void;
}

/** Stops reading on every site until it is pressed again. */
export function PauseButton({ paused, onPause }: PauseButtonProps): JSX.Element {
  return (
    <button type="button" class="nw-plain-button" onClick={() => onPause(!paused)}>
      {paused ? 'Resume' : 'Pause everywhere'}
    </button>
  );
}
