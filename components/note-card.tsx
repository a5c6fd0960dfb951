import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Note } from '../core/note/note';
import { CardContents } from './card-contents';
import { IconButton } from './icon-button';
import { NoteHead } from './note-head';
import { scrollByKey } from './scroll-keys';

const PIN = 'M5.8 2h4.4l-.5 4.4 2.3 2.4H4l2.3-2.4zM8 8.8V14';
const CROSS = 'M4 4l8 8M12 4l-8 8';

export interface NoteCardProps {
  readonly note: Note;
  /** Why the mention stands, in words. */
  readonly reason: string;
  readonly pinned: boolean;
  /** Direction of the interface's language. The notes are English, so not the page's direction. */
  readonly dir?: 'ltr' | 'rtl';
  readonly onClose: () => void;
  readonly onPin: (pinned: boolean) => void;
  /** Given: the reader can say "I know this", and the entity is marked no more. */
  readonly onKnow?: (() => void) | undefined;
}

/** The card over the page. Its head and foot stay; what is between scrolls within --nw-card-max-height. */
export function NoteCard({ note, reason, pinned, dir = 'ltr', onClose, onPin, onKnow }: NoteCardProps): JSX.Element {
  const titleId = useId();
  return (
    <section
      class="nw-card"
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      lang="en"
      dir={dir}
      data-scrolls
      onKeyDown={(event) => scrollByKey(event.currentTarget, event)}
    >
      <NoteHead note={note} titleId={titleId}>
        <div class="nw-card-acts">
          <IconButton label="Keep this card open" path={PIN} pressed={pinned} onPress={() => onPin(!pinned)} />
          <IconButton label="Close" path={CROSS} onPress={onClose} />
        </div>
      </NoteHead>
      <CardContents key={note.entity} note={note} reason={reason} onKnow={onKnow} />
    </section>
  );
}
