import type { Example } from './examples/example';
import { Fold } from './fold';

export const examples: readonly Example[] = [
  { title: 'Closed, with a date', element: <div class="nw-note"><Fold title="Since then" chip="Mar 2025" hint="Syria readmitted">Syria, suspended since 2012, was readmitted.</Fold></div> },
  { title: 'A long hint is cut', element: <div class="nw-note"><Fold title="Since then" chip="19 May 2024" hint="Died in a helicopter crash in north-western Iran">…</Fold></div> },
  { title: 'Open', element: <div class="nw-note"><Fold title="How it relates" hint="1" open>Al-Aqsa Mosque stands on it.</Fold></div> },
];
