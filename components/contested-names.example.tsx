import type { Example } from './examples/example';
import { nothing } from './examples/nothing';
import { templeMount } from './examples/temple-mount';
import { ContestedNames } from './contested-names';

export const examples: readonly Example[] = [{ title: 'Three names of one place', element: <div class="nw-note"><ContestedNames names={templeMount.contested} citing={{ sources: templeMount.sources, onSource: nothing }} /></div> }];
