import type { BuiltKnowledge } from '../../core/knowledge/build';
import { wordNote, type ArticleNote } from '../articles/article-note';

/** Articles listed one by one; more are summed up. */
const MOST_ARTICLES = 30;
/** Wording pairs printed. */
const MOST_PAIRS = 20;
/** Files named for one kind of note. */
const MOST_FILES = 5;

type Cell = string | number;

const row = (cells: readonly Cell[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly Cell[], rows: readonly (readonly Cell[])[]): string[] => [row(head), row(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(row)];
const bytes = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).byteLength;
const megabytes = (count: number): string => `${(count / 1e6).toFixed(2)} MB`;

function contents({ knowledge, findings, lexicon }: BuiltKnowledge): string[] {
  const { entities, events, topics } = knowledge;
  const reviewed = entities.filter((entity) => entity.reviewed);
  const sentences = [
    ...reviewed.flatMap(({ note, statuses, roles, changes, relations, contested }) =>
      [...note.sentences, ...statuses, ...roles, ...changes, ...relations, ...contested].map(({ sources }) => sources)),
    ...events.map(({ cites }) => cites),
  ];
  const sourced = sentences.filter((sources) => sources.length > 0).length;
  const sizes = [lexicon.byteLength, bytes(knowledge), bytes(findings)];
  return table(['what', 'how many'], [
    ['records', reviewed.length],
    ['drafts', entities.length - reviewed.length],
    ['events', events.length],
    ['topics', topics.length],
    ['names', entities.reduce((sum, { names }) => sum + names.length, 0)],
    ['relations', reviewed.reduce((sum, { relations }) => sum + relations.length, 0)],
    ['sentences that a card can say, with a source', `${String(sourced)} of ${String(sentences.length)}`],
    ['size: names, notes, findings', `${sizes.map(megabytes).join(', ')}; together ${megabytes(sizes.reduce((a, b) => a + b, 0))}`],
  ]);
}

function found({ told, pairs, drafts, findings }: BuiltKnowledge): string[] {
  const count = (of: (article: BuiltKnowledge['told'][number]) => number): number => told.reduce((sum, article) => sum + of(article), 0);
  const quotes = told.flatMap((article) => article.quotes);
  const statements = told.flatMap((article) => article.statements);
  const withSpeaker = quotes.filter(({ speaker }) => speaker !== undefined).length;
  return table(['found in the articles', 'how many'], [
    ['articles', told.length],
    ['sentences', count(({ read }) => read.sentences.length)],
    ['mentions', count(({ mentions }) => mentions.length)],
    ['entities', Object.keys(findings.evidence).length],
    ['quotes, direct and reported, with a speaker', `${String(withSpeaker)} of ${String(quotes.length)}`],
    ['dated statements', statements.length],
    ['wording pairs', pairs.length],
    ['names that no record knows', drafts.length],
  ]);
}

function articleLines({ told }: BuiltKnowledge): string[] {
  const lines = told.slice(0, MOST_ARTICLES).map(({ read: { article: { id, metadata }, sentences }, mentions, quotes, statements }) =>
    `- ${id}: ${metadata.date ?? 'date not stated'}, ${metadata.outlet ?? 'outlet not stated'}; ${String(sentences.length)} sentences, ` +
    `${String(mentions.length)} mentions of ${String(new Set(mentions.map(({ entity }) => entity)).size)} entities, ${String(quotes.length)} quotes, ${String(statements.length)} dated statements`);
  return [...lines, ...(told.length > MOST_ARTICLES ? [`- and ${String(told.length - MOST_ARTICLES)} more`] : [])];
}

/** Notes of one kind in one line each, so that a thousand articles without a date are not a thousand lines. */
function noteLines(notes: readonly ArticleNote[]): string[] {
  const kinds = new Map<string, ArticleNote[]>();
  for (const note of notes) {
    const kind = `${note.problem}; ${note.done}`;
    const same = kinds.get(kind);
    if (same) same.push(note);
    else kinds.set(kind, [note]);
  }
  return [...kinds.values()].flatMap((same) => {
    const [first] = same;
    if (!first || same.length === 1) return first ? [`- ${wordNote(first)}`] : [];
    const files = same.slice(0, MOST_FILES).map(({ file }) => file).join(', ');
    const more = same.length > MOST_FILES ? ` and ${String(same.length - MOST_FILES)} more` : '';
    return [`- ${String(same.length)} articles: ${first.problem}; ${first.done}: ${files}${more}`];
  });
}

/** The strongest pairs, one for two phrases whichever entities they are about. */
function pairLines({ pairs, told }: BuiltKnowledge): string[] {
  const texts = new Map(told.map(({ read: { article } }) => [article.id, article.text]));
  return pairs.slice(0, MOST_PAIRS).map(({ a, b, about }) => {
    const phrase = ({ article, start, end }: typeof a): string => `“${(texts.get(article) ?? '').slice(start, end).replace(/\s+/g, ' ')}” (${article.replace(/_.*$/, '')})`;
    return `- ${phrase(a)} / ${phrase(b)}${about.length === 0 ? '' : `: ${about.join(', ')}`}`;
  });
}

const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines]);

/** The report of a build: what went in, what was found in the articles, and what was done about articles that do not fit. */
export function wordReport(built: BuiltKnowledge, notes: readonly ArticleNote[]): string {
  const { knowledge } = built;
  return [
    '# Knowledge base',
    '',
    `Content ${knowledge.hash}, notes checked until ${knowledge.date ?? 'no date'}.`,
    '',
    ...contents(built),
    '',
    ...found(built),
    ...section('Articles', articleLines(built)),
    ...section('What was done about articles that do not fit', noteLines(notes)),
    ...section('The same thing put differently', pairLines(built)),
    '',
  ].join('\n');
}
