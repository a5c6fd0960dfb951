import { buildKnowledge, type BuiltKnowledge, type Reading } from '../../core/knowledge/build';
import type { ReadProject } from './read-project';
import { wordReport } from './report';

/** The files of data/built, by name. */
export type BuiltFiles = ReadonlyMap<string, Uint8Array>;

/** Builds in memory what a project's records and articles give. */
export function buildProject({ sourced }: ReadProject, onArticle?: (at: number, reading: Reading) => void): BuiltKnowledge {
  const records = {
    topics: sourced.topics.value,
    outlets: sourced.outlets.value,
    entities: sourced.entities.map(({ value }) => value),
    events: sourced.events.map(({ value }) => value),
  };
  return buildKnowledge(records, sourced.articles.map(({ value }) => value), onArticle);
}

/** The files of a built knowledge base. The same records and articles give the same bytes. */
export function filesOf(built: BuiltKnowledge, { notes }: Pick<ReadProject, 'notes'>): BuiltFiles {
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  return new Map([
    ['lexicon.bin', new Uint8Array(built.lexicon)],
    ['knowledge.json', text(`${JSON.stringify(built.knowledge)}\n`)],
    ['findings.json', text(`${JSON.stringify(built.findings)}\n`)],
    ['report.md', text(wordReport(built, notes))],
  ]);
}
