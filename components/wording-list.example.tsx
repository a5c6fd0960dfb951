import type { Example } from './examples/example';
import { templeMount } from './examples/temple-mount';
import { WordingList } from './wording-list';

export const examples: readonly Example[] = [{ title: 'Two articles', element: <div class="nw-note"><WordingList wordings={templeMount.wordings} /></div> }];
