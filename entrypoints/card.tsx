import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { NoteCard } from '../components/note-card';
import cardStyles from '../components/note-card.css?inline';
import detailStyles from '../components/note-details.css?inline';
import footStyles from '../components/note-foot.css?inline';
import viewStyles from '../components/note-view.css?inline';
import tokens from '../components/tokens.css?inline';
import { reasonWords } from '../core/note/reason-words';
import { offerCard } from '../platform/reader/card-parts';

/** Sent by the background into a page when its first card opens. */
export default defineUnlistedScript(() => {
  offerCard({
    styles: tokens + cardStyles + viewStyles + detailStyles + footStyles,
    render: (container, { note, mark, pinned, onClose, onPin }) => {
      render(<NoteCard note={note} reason={reasonWords(mark.mention)} pinned={pinned} onClose={onClose} onPin={onPin} />, container);
      return () => { render(null, container); };
    },
  });
});
