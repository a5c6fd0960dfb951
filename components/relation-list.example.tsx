import { brief } from './examples/brief';
import type { Example } from './examples/example';
import { RelationList } from './relation-list';

export const examples: readonly Example[] = [{ title: 'Without sources', element: <div class="nw-note"><RelationList relations={brief.relations} /></div> }];
