import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenKnowledge } from '../../core/knowledge/open-knowledge';
import { readHtml } from '../annotate/read-html';
import { tableRow } from './table-row';

/**
 * Counts the marks on the saved pages, by group, so that a change of rules shows. Which of them are wrong a person must
 * read: `npm run --silent annotate -- FILE`. On the pages of the group "negative" nearly every mark would be.
 */
export function countPages({ matcher }: OpenKnowledge, shared: string): string[] {
  const folder = join(shared, 'reference/pages');
  if (!existsSync(folder)) return [];
  const groups = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
  return groups.map((group) => {
    const files = readdirSync(join(folder, group)).filter((file) => file.endsWith('.html'));
    const found = files.map((file) => matcher(readHtml(readFileSync(join(folder, group, file), 'utf8'))));
    const marks = found.flat();
    const doubted = marks.filter(({ confidence }) => confidence < 0.9).length;
    return tableRow([group, files.length, marks.length, doubted, new Set(marks.map(({ entity }) => entity)).size]);
  });
}
