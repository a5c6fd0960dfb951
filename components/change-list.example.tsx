import type { Example } from './examples/example';
import { nothing } from './examples/nothing';
import { oic } from './examples/oic';
import { ChangeList } from './change-list';

export const examples: readonly Example[] = [{ title: 'One change', element: <div class="nw-note"><ChangeList changes={oic.since} citing={{ sources: oic.sources, onSource: nothing }} /></div> }];
