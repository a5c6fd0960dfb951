import { EntityTitle } from './entity-title';
import type { Example } from './examples/example';

export const examples: readonly Example[] = [
  { title: 'One name', element: <p class="nw-title"><EntityTitle title="Hamas" /></p> },
  { title: 'Two names of equal standing', element: <p class="nw-title"><EntityTitle title="Temple Mount / Haram al-Sharif" /></p> },
];
