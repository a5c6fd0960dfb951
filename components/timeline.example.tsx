import { brief } from './examples/brief';
import type { Example } from './examples/example';
import { nothing } from './examples/nothing';
import { templeMount } from './examples/temple-mount';
import { Timeline } from './timeline';

export const examples: readonly Example[] = [
  { title: 'Titles only', element: <div class="nw-note"><Timeline entries={brief.timeline} /></div> },
  { title: 'With sentences', element: <div class="nw-note"><Timeline entries={templeMount.timeline} citing={{ sources: templeMount.sources, onSource: nothing }} /></div> },
];
