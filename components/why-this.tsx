import type { JSX } from 'preact';

export interface WhyThisProps {
  /** Why the mention stands, in words. */
  readonly reason: string;
  readonly onKnow?: (() => void) | undefined;
}

/** Why a card is shown, and how to have it shown no more. */
export function WhyThis({ reason, onKnow }: WhyThisProps): JSX.Element {
  return (
    <div class="nw-why">
      <p>{reason}</p>
      {onKnow && (
        <button type="button" class="nw-text-button" onClick={onKnow}>
          I know this
        </button>
      )}
    </div>
  );
}
