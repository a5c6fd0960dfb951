import type { Example } from './examples/example';
import { oic } from './examples/oic';
import { NameList } from './name-list';

export const examples: readonly Example[] = [{ title: 'Five languages, three scripts', element: <div class="nw-note"><NameList names={oic.names} /></div> }];
