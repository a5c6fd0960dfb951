import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkRecords, type SourcedRecords } from '../../core/knowledge/check';
import type { Sourced } from '../../core/knowledge/sourced';
import type { Article } from '../../core/model/article';
import type { ArticleNote } from '../articles/article-note';
import type { Place } from '../articles/find-files';
import { readArticles, type ReadOptions } from '../articles/read-articles';
import { NO_RECORDS, readRecords, type RecordFiles } from './read-records';
import { RecordsUnfit } from './records-unfit';

export interface ProjectPlaces {
  /** The project's folder. */
  readonly root: string;
  /** Folder or file of the articles; the project's seeds where it is left out. */
  readonly seeds?: Place | undefined;
  /** Folder of the records; the project's data where it is left out. "none": from articles alone. */
  readonly records?: Place | 'none' | undefined;
}

export interface ReadProject {
  readonly sourced: SourcedRecords;
  /** What was left out of the articles, or read otherwise than it stands there. */
  readonly notes: readonly ArticleNote[];
}

const sourcedArticle = (file: string, value: Article): Sourced<Article> => ({ file, value, lineOf: () => undefined });

/** Articles that records quote. */
const quoted = ({ entities, events }: RecordFiles): ReadonlySet<string> =>
  new Set([...entities, ...events].flatMap(({ value }) => Object.values(value.sources)).flatMap((source) => ('article' in source ? [source.article] : [])));

/** Articles of the project's own seeds that its records quote, for a build from other articles. */
async function quotedSeeds(own: Place, records: RecordFiles): Promise<readonly Sourced<Article>[]> {
  const ids = quoted(records);
  if (ids.size === 0 || !existsSync(own.path)) return [];
  const { articles } = await readArticles(own, { outlets: records.outlets.value });
  return articles.filter(({ id }) => ids.has(id)).map((article) => sourcedArticle(`${own.shown}/${article.id}`, article));
}

/**
 * Reads and checks all records and articles that a knowledge base is built from.
 * @throws RecordsUnfit with every complaint about a record. What is wrong with an article becomes a note.
 */
export async function readProject({ root, seeds, records }: ProjectPlaces, onProgress?: ReadOptions['onProgress']): Promise<ReadProject> {
  const files = records === 'none' ? NO_RECORDS : readRecords(records ?? { path: join(root, 'data'), shown: 'data' });
  const own = { path: join(root, 'seeds'), shown: 'seeds' };
  const isElsewhere = seeds !== undefined && relative(own.path, seeds.path) !== '';
  const before = isElsewhere ? await quotedSeeds(own, files) : [];
  const read = await readArticles(seeds ?? own, { outlets: files.outlets.value, before, ...(onProgress ? { onProgress } : {}) });
  const also = before.map(({ file }): ArticleNote => ({ file, problem: 'records quote it', done: 'read besides' }));
  const notes = [...also, ...read.notes];
  const sourced = {
    ...files,
    outlets: { ...files.outlets, value: [...files.outlets.value, ...read.outlets] },
    articles: [...before, ...read.articles.map((article) => sourcedArticle(article.id, article))],
  };
  const unfit = checkRecords(sourced);
  if (unfit.length > 0) throw new RecordsUnfit(unfit, notes);
  return { sourced, notes };
}
