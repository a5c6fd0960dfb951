import type { SourcedRecords } from '../../core/knowledge/check';
import { buildKnowledge, type Reading } from '../../core/knowledge/build';
import { wordReport } from './report';

/** The files of data/built, by name. */
export type BuiltFiles = ReadonlyMap<string, Uint8Array>;

/** Builds all files in memory. The same records give the same bytes. */
export function buildFiles(sourced: SourcedRecords, onArticle?: (at: number, reading: Reading) => void): BuiltFiles {
  const records = {
    topics: sourced.topics.value,
    outlets: sourced.outlets.value,
    entities: sourced.entities.map(({ value }) => value),
    events: sourced.events.map(({ value }) => value),
  };
  const articles = sourced.articles.map(({ value }) => value);
  const built = buildKnowledge(records, articles, onArticle);
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  return new Map([
    ['lexicon.bin', new Uint8Array(built.lexicon)],
    ['knowledge.json', text(`${JSON.stringify(built.knowledge)}\n`)],
    ['findings.json', text(`${JSON.stringify(built.findings)}\n`)],
    ['report.md', text(wordReport(built))],
  ]);
}
