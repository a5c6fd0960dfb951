import type { Article, ArticleMetadata } from '../../core/model/article';
import { readArticles } from '../articles/read-articles';
import { dayInWords } from './dates';

/** An article as a news page shows it. */
export interface DemoArticle {
  readonly id: string;
  readonly metadata: ArticleMetadata;
  /** The text's own lines, letter by letter, without the empty ones between them. */
  readonly paragraphs: readonly string[];
  /** The stated title, or a neutral one after the date. */
  readonly title: string;
}

const toPage = ({ id, metadata, text }: Article): DemoArticle => ({
  id,
  metadata,
  paragraphs: text.split(/\r?\n/).filter((line) => line.trim() !== ''),
  title: metadata.title ?? `A report, ${dayInWords(metadata.date)}`,
});

/** Every article that the builder reads from a folder, by name. */
export async function demoArticles(folder: string): Promise<DemoArticle[]> {
  const { articles } = await readArticles({ path: folder, shown: folder });
  return articles.map(toPage).sort((a, b) => (a.id < b.id ? -1 : 1));
}
