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
  const json = (value: unknown): Uint8Array => new TextEncoder().encode(`${JSON.stringify(value)}\n`);
  const lexicon = new Uint8Array(built.lexicon);
  const knowledge = json(built.knowledge);
  const findings = json(built.findings);
  const report = wordReport(built, notes, { names: lexicon.byteLength, notes: knowledge.byteLength, findings: findings.byteLength });
  return new Map([
    ['lexicon.bin', lexicon],
    ['knowledge.json', knowledge],
    ['findings.json', findings],
    ['report.md', new TextEncoder().encode(report)],
  ]);
}
