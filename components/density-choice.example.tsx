import { DensityChoice } from './density-choice';
import type { Example } from './examples/example';
import { nothing } from './examples/nothing';

export const examples: readonly Example[] = [{ title: 'Every mention', element: <div class="nw-options-main"><DensityChoice density="all" onDensity={nothing} /></div> }];
