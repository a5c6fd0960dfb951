import type { Example } from './examples/example';
import { PlaceWords } from './place-words';

export const examples: readonly Example[] = [{ title: 'Inside two others', element: <div class="nw-note"><PlaceWords place={{ lat: 31.778, lon: 35.2354, within: ['the Old City', 'Jerusalem'] }} /></div> }];
