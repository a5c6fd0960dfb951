import type { Example } from './examples/example';
import { nothing } from './examples/nothing';
import { templeMount } from './examples/temple-mount';
import { OpenedNote } from './opened-note';

export const examples: readonly Example[] = [{ title: 'In the popup', element: <div class="nw-popup"><OpenedNote note={templeMount} onBack={nothing} /></div> }];
