import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { wordNote } from '../../../scripts/articles/article-note';
import { readArticles, type ReadArticles, type ReadOptions } from '../../../scripts/articles/read-articles';

export interface Folder {
  readonly path: string;
  readonly write: (file: string, content: string | Uint8Array) => void;
  readonly end: () => void;
}

/** A folder of articles in a temporary place. */
export function startFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): Folder {
  const path = mkdtempSync(join(tmpdir(), 'newsgloss articles '));
  const write: Folder['write'] = (file, content) => {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), content);
  };
  for (const [file, content] of Object.entries(files)) write(file, content);
  return { path, write, end: () => rmSync(path, { recursive: true, force: true }) };
}

/** What is read from a folder, its notes as lines. */
export async function readFolder({ path }: Folder, options?: ReadOptions): Promise<Omit<ReadArticles, 'notes'> & { readonly notes: readonly string[] }> {
  const read = await readArticles({ path, shown: 'in' }, options);
  return { ...read, notes: read.notes.map(wordNote) };
}

/** Long enough for its language to show. */
export const STORY = `The council of the island met on Friday to speak about the harbour, and its chair said that the work would begin in spring.
People who live near the water told the council that they had not been asked before, and that they would go to court.
`;
