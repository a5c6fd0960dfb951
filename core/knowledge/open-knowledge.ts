import { openLexicon } from '../match/lexicon';
import { createMatcher, type Matcher } from '../match/matcher';
import type { EntityRecord } from '../model/entity';
import type { EntityId } from '../model/ids';
import { KNOWLEDGE_VERSION, type Knowledge } from './knowledge';
import { matchFactsOf } from './match-facts';

/** The knowledge base, ready for use. */
export interface OpenKnowledge {
  readonly knowledge: Knowledge;
  readonly matcher: Matcher;
  readonly entity: (id: EntityId) => EntityRecord | undefined;
}

/** The content does not fit this program; the message says why, to follow "The knowledge base cannot be read: ". */
export class KnowledgeUnreadable extends Error {
  override readonly name = 'KnowledgeUnreadable';
}

/** Built data is checked record by record when it is built; here only whether it is such data, of this version, and whole. */
function asKnowledge(text: string): Knowledge {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new KnowledgeUnreadable('its notes are cut short or damaged');
  }
  if (typeof value !== 'object' || value === null || !('version' in value)) throw new KnowledgeUnreadable('its notes are not a knowledge base');
  if (value.version !== KNOWLEDGE_VERSION) {
    throw new KnowledgeUnreadable(`its notes have version ${String(value.version)}, this program reads version ${String(KNOWLEDGE_VERSION)}`);
  }
  const lists = ['topics', 'outlets', 'entities', 'events', 'nameClues', 'articles'] as const;
  if (lists.some((list) => !Array.isArray((value as Partial<Knowledge>)[list]))) throw new KnowledgeUnreadable('its notes are not whole');
  return value as Knowledge;
}

/**
 * Opens what `npm run kb` built.
 * @throws LexiconUnreadable, KnowledgeUnreadable
 */
export function openKnowledge(lexicon: ArrayBuffer, notes: string): OpenKnowledge {
  const opened = openLexicon(lexicon);
  const knowledge = asKnowledge(notes);
  const matcher = createMatcher(opened, matchFactsOf(knowledge.entities), knowledge.nameClues);
  const byId = new Map(knowledge.entities.map((entity) => [entity.id, entity]));
  return { knowledge, matcher, entity: (id) => byId.get(id) };
}
