import { openLexicon } from '../match/lexicon';
import { createMatcher, type Matcher } from '../match/matcher';
import { FINDINGS_VERSION, type Findings } from './findings';
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
function versioned(text: string, what: string, version: number, lists: readonly string[]): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new KnowledgeUnreadable(`its ${what} are cut short or damaged`);
  }
  if (typeof value !== 'object' || value === null || !('version' in value)) throw new KnowledgeUnreadable(`its ${what} are not a knowledge base`);
  if (value.version !== version) {
    throw new KnowledgeUnreadable(`its ${what} have version ${String(value.version)}, this program reads version ${String(version)}`);
  }
  if (lists.some((list) => !Array.isArray(Reflect.get(value, list)))) throw new KnowledgeUnreadable(`its ${what} are not whole`);
  return value;
}

/**
 * Opens what `npm run kb` built.
 * @throws LexiconUnreadable, KnowledgeUnreadable
 */
export function openKnowledge(lexicon: ArrayBuffer, notes: string): OpenKnowledge {
  const opened = openLexicon(lexicon);
  const knowledge = versioned(notes, 'notes', KNOWLEDGE_VERSION, ['topics', 'outlets', 'entities', 'events', 'nameClues', 'articles']) as Knowledge;
  const matcher = createMatcher([{ lexicon: opened, facts: matchFactsOf(knowledge.entities), nameClues: knowledge.nameClues }]);
  const byId = new Map(knowledge.entities.map((entity) => [entity.id, entity]));
  return { knowledge, matcher, entity: (id) => byId.get(id) };
}

/**
 * Opens what the builder found in the articles of this knowledge base.
 * @throws KnowledgeUnreadable, also when it was built with another knowledge base.
 */
export function openFindings(text: string, { hash }: Knowledge): Findings {
  const findings = versioned(text, 'quotes', FINDINGS_VERSION, ['articles']) as Findings;
  if (findings.hash !== hash) throw new KnowledgeUnreadable('its quotes belong to another knowledge base');
  return findings;
}
