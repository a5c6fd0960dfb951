import type { Example } from './examples/example';
import { nothing } from './examples/nothing';
import { topics } from './examples/topics';
import { TopicList } from './topic-list';

export const examples: readonly Example[] = [{ title: 'One off', element: <div class="nw-options-main"><TopicList topics={topics} onTopic={nothing} /></div> }];
