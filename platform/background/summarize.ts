import type { Findings } from '../../core/knowledge/findings';
import type { OpenKnowledge } from '../../core/knowledge/open-knowledge';
import type { KnowledgeSummary } from '../messages/to-background';

/** Titles shown of each topic. */
const EXAMPLES = 4;

/** What the options page shows: topics with what is in them, the entities that the articles mention most first. */
export function summarize({ knowledge }: OpenKnowledge, findings: Findings | undefined): KnowledgeSummary {
  const mentioned = (id: (typeof knowledge.entities)[number]['id']): number => findings?.evidence[id]?.length ?? 0;
  return {
    ...(knowledge.date === undefined ? {} : { date: knowledge.date }),
    hash: knowledge.hash,
    entities: knowledge.entities.length,
    events: knowledge.events.length,
    topics: knowledge.topics.map(({ id, name, description }) => {
      const entities = knowledge.entities.filter(({ topics }) => topics.includes(id));
      const examples = [...entities].sort((a, b) => mentioned(b.id) - mentioned(a.id)).slice(0, EXAMPLES);
      return { id, name, description, count: entities.length, examples: examples.map(({ title }) => title) };
    }),
  };
}
