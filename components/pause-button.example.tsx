import type { Example } from './examples/example';
import { nothing } from './examples/nothing';
import { PauseButton } from './pause-button';

export const examples: readonly Example[] = [
  { title: 'Reading', element: <PauseButton paused={false} onPause={nothing} /> },
  { title: 'Paused', element: <PauseButton paused onPause={nothing} /> },
];
