import type { EntityId, TopicId } from '../model/ids';
import { DRAFTS } from './draft-records';
import type { Findings } from './findings';
import type { Knowledge } from './knowledge';

/** The topic of most entities that the articles name beside this one; the first topic where they name none. */
export function topicBeside({ entities, topics }: Knowledge, { evidence }: Findings, id: EntityId): TopicId | undefined {
  const articles = new Set((evidence[id] ?? []).map(({ article }) => article));
  const counts = new Map<TopicId, number>();
  for (const entity of entities) {
    if (!entity.reviewed || !(evidence[entity.id] ?? []).some(({ article }) => articles.has(article))) continue;
    const [topic] = entity.topics;
    if (topic !== undefined) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return most?.[0] ?? topics.find((topic) => topic.id !== DRAFTS.id)?.id;
}
