import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../core/knowledge/shipped';

/** Folders of the project that hold its own code. */
export const FOLDERS = ['core', 'platform', 'components', 'entrypoints', 'scripts', 'test'] as const;
export type Folder = (typeof FOLDERS)[number];

export interface SourceFile {
  /** From the project's folder, with "/". */
  readonly path: string;
  readonly folder: Folder;
  readonly text: string;
  /** What it imports: a path from the project's folder, or the name of a package. Types and dynamic imports too. */
  readonly imports: readonly string[];
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !path.includes('node_modules/'))
    .sort();
}

function importsOf(path: string, text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) =>
    fileName.startsWith('.') ? normalize(join(dirname(path), fileName.replace(/\?.*$/, ''))).replaceAll('\\', '/') : fileName);
}

/** Every file of code of ours. */
export const sources: readonly SourceFile[] = FOLDERS.flatMap((folder) =>
  filesBelow(folder).filter((path) => /\.(?:tsx?|mjs|js)$/.test(path)).map((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    return { path, folder, text, imports: importsOf(path, text) };
  }));

/** Every file of ours that people read or write: code, styles, pages, documents, records. */
export const allFiles: readonly string[] = [
  ...[...FOLDERS, 'docs', 'data', 'seeds', 'public', '.ci'].flatMap(filesBelow),
  ...readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name),
];

export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
