import type { ArticleSummary } from '../../core/articles/told-article';
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
const megabytes = (count: number): string => `${(count / 1e6).toFixed(2)} MB`;

/** Bytes of the files that ship. */
export interface Sizes {
  readonly names: number;
  readonly notes: number;
  readonly findings: number;
}

function contents({ knowledge }: BuiltKnowledge, { names, notes, findings }: Sizes): string[] {
  const { entities, events, topics } = knowledge;
  const reviewed = entities.filter((entity) => entity.reviewed);
  const sentences = [
    ...reviewed.flatMap(({ note, statuses, roles, changes, relations, contested }) =>
      [...note.sentences, ...statuses, ...roles, ...changes, ...relations, ...contested].map(({ sources }) => sources)),
    ...events.map(({ cites }) => cites),
  ];
  const sourced = sentences.filter((sources) => sources.length > 0).length;
  return table(['what', 'how many'], [
    ['records', reviewed.length],
    ['drafts', entities.length - reviewed.length],
    ['events', events.length],
    ['topics', topics.length],
    ['names', entities.reduce((sum, { names: own }) => sum + own.length, 0)],
    ['relations', reviewed.reduce((sum, { relations }) => sum + relations.length, 0)],
    ['sentences that a card can say, with a source', `${String(sourced)} of ${String(sentences.length)}`],
    ['size: names, notes, findings', `${[names, notes, findings].map(megabytes).join(', ')}; together ${megabytes(names + notes + findings)}`],
  ]);
}

function found({ articles, pairs, drafts, findings }: BuiltKnowledge): string[] {
  const sum = (of: (article: ArticleSummary) => number): number => articles.reduce((total, article) => total + of(article), 0);
  return table(['found in the articles', 'how many'], [
    ['articles', articles.length],
    ['sentences', sum(({ sentences }) => sentences)],
    ['mentions', sum(({ mentions }) => mentions)],
    ['entities', Object.keys(findings.evidence).length],
    ['quotes, direct and reported, with a speaker', `${String(sum(({ attributed }) => attributed))} of ${String(sum(({ quotes }) => quotes))}`],
    ['dated statements', sum(({ statements }) => statements)],
    ['wording pairs', pairs.length],
    ['names that no record knows', drafts.length],
  ]);
}

function articleLines({ articles }: BuiltKnowledge): string[] {
  const lines = articles.slice(0, MOST_ARTICLES).map(({ article: { id, metadata }, sentences, mentions, entities, quotes, statements }) =>
    `- ${id}: ${metadata.date ?? 'date not stated'}, ${metadata.outlet ?? 'outlet not stated'}; ${String(sentences)} sentences, ` +
    `${String(mentions)} mentions of ${String(entities)} entities, ${String(quotes)} quotes, ${String(statements)} dated statements`);
  return [...lines, ...(articles.length > MOST_ARTICLES ? [`- and ${String(articles.length - MOST_ARTICLES)} more`] : [])];
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
function pairLines({ pairs, articles }: BuiltKnowledge): string[] {
  const texts = new Map(articles.map(({ article }) => [article.id, article.text]));
  return pairs.slice(0, MOST_PAIRS).map(({ a, b, about }) => {
    const phrase = ({ article, start, end }: typeof a): string => `“${(texts.get(article) ?? '').slice(start, end).replace(/\s+/g, ' ')}” (${article.replace(/_.*$/, '')})`;
    return `- ${phrase(a)} / ${phrase(b)}${about.length === 0 ? '' : `: ${about.join(', ')}`}`;
  });
}

const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines]);

/** The report of a build: what went in, what was found in the articles, and what was done about articles that do not fit. */
export function wordReport(built: BuiltKnowledge, notes: readonly ArticleNote[], sizes: Sizes): string {
  const { knowledge } = built;
  return [
    '# Knowledge base',
    '',
    `Content ${knowledge.hash}, notes checked until ${knowledge.date ?? 'no date'}.`,
    '',
    ...contents(built, sizes),
    '',
    ...found(built),
    ...section('Articles', articleLines(built)),
    ...section('What was done about articles that do not fit', noteLines(notes)),
    ...section('The same thing put differently', pairLines(built)),
    '',
  ].join('\n');
}
