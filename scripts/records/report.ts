import type { BuiltKnowledge } from '../../core/knowledge/build';

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** The report of a build: what went in, what was found in the articles. */
export function wordReport({ knowledge, findings, lexicon, evidence }: BuiltKnowledge): string {
  const names = knowledge.entities.reduce((sum, { names }) => sum + names.length, 0);
  const sentences = knowledge.entities.flatMap(({ note }) => note.sentences);
  const found = new Set(Object.keys(findings.evidence));
  return [
    '# Knowledge base',
    '',
    `Content ${knowledge.hash}, notes checked until ${knowledge.date ?? 'no date'}.`,
    '',
    row(['what', 'how many']),
    row(['---', '---:']),
    row(['entities', knowledge.entities.length]),
    row(['events', knowledge.events.length]),
    row(['topics', knowledge.topics.length]),
    row(['names', names]),
    row(['note sentences, all sourced', sentences.length]),
    row(['lexicon, bytes', lexicon.byteLength]),
    row(['entities found in the articles', found.size]),
    '',
    ...knowledge.articles.flatMap((article, at) => {
      const mentions = evidence[at]?.mentions ?? [];
      return [
        `## ${article.id}`,
        '',
        `${article.metadata.date ?? 'date not stated'}, ${article.metadata.outlet ?? 'outlet not stated'}: ${String(evidence[at]?.sentences.length ?? 0)} sentences, ` +
          `${String(mentions.length)} mentions of ${String(new Set(mentions.map(({ entity }) => entity)).size)} entities.`,
        '',
      ];
    }),
  ].join('\n');
}
