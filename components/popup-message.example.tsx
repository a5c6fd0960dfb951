import type { Example } from './examples/example';
import { nothing } from './examples/nothing';
import { PopupMessage } from './popup-message';

export const examples: readonly Example[] = [{ title: 'With a button', element: <PopupMessage title="This does not look like a news article" text="So nothing on it is marked. If it is one after all, have it read." action={{ label: 'Read it anyway', onAction: nothing }} /> }];
