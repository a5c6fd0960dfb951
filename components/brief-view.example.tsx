import type { Example } from './examples/example';
import { brief } from './examples/brief';
import { nothing } from './examples/nothing';
import { BriefView } from './brief-view';

export const examples: readonly Example[] = [{ title: 'An article', element: <div class="nw-popup"><BriefView brief={brief} onOpenNote={nothing} /></div> }];
