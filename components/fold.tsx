import type { ComponentChildren, JSX, TargetedEvent } from 'preact';
import { bringIntoView } from './bring-into-view';

export interface FoldProps {
  readonly title: string;
  /** What is in it, said before it is opened: a count or a few words. */
  readonly hint?: string | undefined;
  /** A date in the second tone, for what lies after the page's date. */
  readonly chip?: string | undefined;
  /** Open when first shown; after that it is the reader's. */
  readonly open?: boolean;
  /** Lets the note find the fold to open it. */
  readonly part?: string;
  readonly children: ComponentChildren;
}

/** One part of a note, a line high until it is opened. Native details: find-in-page and keys come with it. */
export function Fold({ title, hint, chip, open = false, part, children }: FoldProps): JSX.Element {
  const onToggle = ({ currentTarget: fold }: TargetedEvent<HTMLDetailsElement>): void => {
    if (fold.open) bringIntoView(fold);
  };
  return (
    <details class="nw-fold" open={open} data-part={part} onToggle={onToggle}>
      <summary>
        <span class="nw-fold-title">{title}</span>
        {chip !== undefined && <span class="nw-chip nw-chip-old">{chip}</span>}
        <span class="nw-fold-hint">{hint}</span>
      </summary>
      <div class="nw-fold-body">{children}</div>
    </details>
  );
}
