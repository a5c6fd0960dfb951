import type { Example } from './examples/example';
import { PlaceWords } from './place-words';

export const examples: readonly Example[] = [{ title: 'Inside two others', element: <div class="nw-note"><PlaceWords within={['the Old City', 'Jerusalem']} /></div> }];
