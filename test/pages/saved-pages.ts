import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface SavedPage {
  readonly group: string;
  readonly url?: string;
  readonly host: string;
  readonly lang: string;
  readonly file: string;
}

/** Saved news pages are private test material: they lie beside a working copy, or where NEWSGLOSS_PAGES says, or nowhere. */
const folder = process.env['NEWSGLOSS_PAGES'] ?? fileURLToPath(new URL('../../../shared/reference/pages/', import.meta.url));

export const hasSavedPages = existsSync(join(folder, 'index.json'));

export const savedPages = (): readonly SavedPage[] => JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as readonly SavedPage[];

export const savedHtml = (page: SavedPage): string => readFileSync(join(folder, page.file), 'utf8');

/** The article's text alone, as extractors agree on it. */
export const savedText = (page: SavedPage): string => readFileSync(join(folder, page.file.replace(/html$/, 'txt')), 'utf8');
