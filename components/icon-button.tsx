import type { JSX } from 'preact';

export interface IconButtonProps {
  /** What it does, for those who do not see the drawing, and on hover. */
  readonly label: string;
  /** An outline on a 16 × 16 grid. */
  readonly path: string;
  /** Given for a button that stays down. */
  readonly pressed?: boolean | undefined;
  readonly onPress: () => void;
}

/** A small square button with a drawn outline: only where no word fits. */
export function IconButton({ label, path, pressed, onPress }: IconButtonProps): JSX.Element {
  return (
    <button type="button" class="nw-icon-button" aria-label={label} title={label} aria-pressed={pressed} onClick={onPress}>
      <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
