import type { JSX } from 'preact';

export interface PopupMessageProps {
  readonly title: string;
  readonly text: string;
  /** For a person who is asked what happened; small. */
  readonly detail?: string | undefined;
  readonly action?: { readonly label: string; readonly onAction: () => void } | undefined;
}

/** A state in words: what is so, what to do, and at most one thing to press. */
export function PopupMessage({ title, text, detail, action }: PopupMessageProps): JSX.Element {
  return (
    <section class="nw-message">
      <h2>{title}</h2>
      <p>{text}</p>
      {detail !== undefined && <p class="nw-message-detail">{detail}</p>}
      {action && (
        <button type="button" class="nw-button" onClick={action.onAction}>
          {action.label}
        </button>
      )}
    </section>
  );
}
