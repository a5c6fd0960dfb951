import type { Example } from './examples/example';
import { Specimen } from './specimen';

export const examples: readonly Example[] = [{ title: 'Closed and open', element: <Specimen parts={[{ text: 'The ' }, { text: 'OIC', mark: 'closed' }, { text: ' met over ' }, { text: 'Al-Aqsa Mosque', mark: 'open' }, { text: '.' }]} /> }];
