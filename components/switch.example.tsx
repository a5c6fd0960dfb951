import type { Example } from './examples/example';
import { nothing } from './examples/nothing';
import { Switch } from './switch';

export const examples: readonly Example[] = [
  { title: 'On', element: <div class="nw-popup-row"><Switch label="Türkiye" on onChange={nothing} /></div> },
  { title: 'Off', element: <div class="nw-popup-row"><Switch label="Türkiye" on={false} onChange={nothing} /></div> },
];
