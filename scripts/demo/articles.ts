import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { Article, ArticleMetadata } from '../../core/model/article';
import { Outlets, type Outlet } from '../../core/model/outlet';
import { readArticles } from '../articles/read-articles';
import { dayInWords } from './dates';

/** An article as a news page shows it. */
export interface DemoArticle {
  readonly id: string;
  readonly metadata: ArticleMetadata;
  /** The text's own lines, letter by letter, without the empty ones between them. */
  readonly paragraphs: readonly string[];
  /** Who published it, as a reader calls it; absent where nothing says so. */
  readonly outlet?: string | undefined;
  /** The stated title, or a neutral one after the date. */
  readonly title: string;
}

const toPage = ({ id, metadata, text }: Article, outlets: readonly Outlet[]): DemoArticle => ({
  id,
  metadata,
  outlet: outlets.find((outlet) => outlet.id === metadata.outlet)?.name,
  paragraphs: text.split(/\r?\n/).filter((line) => line.trim() !== ''),
  title: metadata.title ?? `A report, ${dayInWords(metadata.date)}`,
});

/** Every article that the builder reads from a folder, by name. */
export async function demoArticles(folder: string): Promise<DemoArticle[]> {
  const known = v.parse(Outlets, parse(readFileSync('data/outlets.yaml', 'utf8')));
  const { articles, outlets } = await readArticles({ path: folder, shown: folder }, { outlets: known });
  return articles.map((article) => toPage(article, [...known, ...outlets])).sort((a, b) => (a.id < b.id ? -1 : 1));
}
