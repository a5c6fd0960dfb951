import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { ArticleMetadata } from '../../core/model/article';
import { dayInWords } from './dates';

/** A seed as a news page shows it. */
export interface DemoArticle {
  readonly id: string;
  readonly metadata: ArticleMetadata;
  /** The text's own lines, letter by letter, without the empty ones between them. */
  readonly paragraphs: readonly string[];
  /** The stated title, or a neutral one after the date. */
  readonly title: string;
}

const paragraphsOf = (text: string): string[] => text.split(/\r?\n/).filter((line) => line.trim() !== '');

/** Every article of a folder of seeds (NAME.txt with NAME.yaml beside it), by name. @throws Error or ValiError for a seed that does not fit. */
export function readArticles(folder: string): DemoArticle[] {
  const names = readdirSync(folder).filter((file) => file.endsWith('.txt')).sort();
  return names.map((file) => {
    const id = file.slice(0, -'.txt'.length);
    const metadata = v.parse(ArticleMetadata, parse(readFileSync(join(folder, `${id}.yaml`), 'utf8')));
    const paragraphs = paragraphsOf(readFileSync(join(folder, file), 'utf8'));
    return { id, metadata, paragraphs, title: metadata.title ?? `A report, ${dayInWords(metadata.date)}` };
  });
}
