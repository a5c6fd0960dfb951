import type { Example } from './examples/example';
import { cohenDraft } from './examples/cohen-draft';
import { hamas } from './examples/hamas';
import { nothing } from './examples/nothing';
import { oicInArabic } from './examples/arabic';
import { oic } from './examples/oic';
import { Opened } from './examples/opened';
import { templeMount } from './examples/temple-mount';
import { NoteCard } from './note-card';

const acts = { onClose: nothing, onPin: nothing, onKnow: nothing };
const reason = 'The page also says “Organisation of Islamic Cooperation”, so “OIC” means the same.';
const templeReason = '“Temple Mount” is its name; we know of nothing else called so.';
const oicCard = <NoteCard note={oic} reason={reason} pinned={false} {...acts} />;

export const examples: readonly Example[] = [
  { title: 'First look, with what came later', element: oicCard },
  { title: 'A contested name, pinned', element: <NoteCard note={templeMount} reason={templeReason} pinned {...acts} /> },
  { title: 'A long note in which everything is known', element: <NoteCard note={hamas} reason="“Hamas” is its name; we know of nothing else called so." pinned={false} {...acts} /> },
  { title: 'A draft', element: <NoteCard note={cohenDraft} reason="“Cohen” can mean other things too. “foreign minister” stands right before it. “Knesset” and “Jerusalem” on the page speak for this." pinned={false} onClose={nothing} onPin={nothing} /> },
  { title: 'Every fold open, and the sources', element: <Opened press="Sources"><NoteCard note={templeMount} reason={templeReason} pinned={false} {...acts} /></Opened> },
  { title: 'Every fold open, and the names', element: <Opened press="Names">{oicCard}</Opened> },
  { title: 'Why it is shown', element: <Opened press="Why"><NoteCard note={cohenDraft} reason="“Cohen” can mean other things too. “foreign minister” stands right before it. “Knesset” and “Jerusalem” on the page speak for this." pinned={false} {...acts} /></Opened> },
  { title: 'Right to left', element: <Opened press="Names"><NoteCard note={oicInArabic} reason={reason} pinned={false} dir="rtl" {...acts} /></Opened> },
  {
    title: 'Little room: head and foot stay, the rest scrolls',
    element: <div style={{ '--nw-card-max-height': '200px' }}>{oicCard}</div>,
  },
];
