import type { Example } from './examples/example';
import { oic } from './examples/oic';
import { SourceList } from './source-list';

export const examples: readonly Example[] = [{ title: 'Two publications and an article of ours', element: <div class="nw-note"><SourceList sources={oic.sources} /></div> }];
