import type { JSX } from 'preact';
import type { Topic } from '../core/model/topic';
import { Switch } from './switch';
import type { TopicRow } from './topic-row';

export interface TopicListProps {
  readonly topics: readonly TopicRow[];
  readonly onTopic: (id: Topic['id'], on: boolean) => void;
}

/** Topics, what is in each, and a switch each. */
export function TopicList({ topics, onTopic }: TopicListProps): JSX.Element {
  return (
    <ul>
      {topics.map((topic) => (
        <li key={topic.id} class="nw-row">
          <div>
            <span class="nw-row-title">{topic.name}</span>
            <span class="nw-row-text">{topic.description}</span>
            <span class="nw-row-text">{contentsOf(topic)}</span>
          </div>
          <Switch label={topic.name} on={topic.on} onChange={(on) => onTopic(topic.id, on)} />
        </li>
      ))}
    </ul>
  );
}

function contentsOf({ count, examples }: TopicRow): string {
  const entries = count === 1 ? '1 entry' : `${count} entries`;
  if (examples.length === 0) return entries;
  return `${entries}: ${examples.join(', ')}${examples.length < count ? ' …' : ''}`;
}
