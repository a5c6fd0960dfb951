import { readFileSync } from 'node:fs';
import { LEFT_OUT, type ArticleNote } from './article-note';
import { decodeText } from './decode-text';
import { problemOf } from './file-problem';
import type { FoundFile, Place } from './find-files';
import type { ReadFile } from './raw-article';
import { yamlMetadata, type YamlMetadata } from './yaml-metadata';

/** Decodes a file. @param charsetOf the encoding that the file states for itself. */
export function readDecoded({ path, shown }: Place, charsetOf: (bytes: Uint8Array) => string | undefined = () => undefined): { readonly text?: string; readonly notes: readonly ArticleNote[] } {
  const bytes = readFileSync(path);
  const { text, problem, done } = { done: LEFT_OUT, ...decodeText(bytes, charsetOf(bytes)) };
  const notes = problem === undefined ? [] : [{ file: shown, problem, done }];
  return text === undefined ? { notes } : { text, notes };
}

/** The metadata in NAME.yaml, as far as there is any; the article is read without what is wrong in it. */
export function readMetadata(place: Place | undefined): YamlMetadata {
  if (!place) return { stated: {}, notes: [] };
  try {
    const { text, notes } = readDecoded(place);
    if (text === undefined) return { stated: {}, notes };
    const read = yamlMetadata(place.shown, text);
    return { ...read, notes: [...notes, ...read.notes] };
  } catch (error) {
    return { stated: {}, notes: [{ file: place.shown, problem: problemOf(error), done: 'the article is read without it' }] };
  }
}

/** Reads plain text, verbatim. */
export function readText(file: FoundFile): ReadFile {
  const { text, notes } = readDecoded(file);
  if (text === undefined) return { articles: [], notes };
  const { stated, language, notes: metadataNotes } = readMetadata(file.metadata);
  return { articles: [{ file: file.shown, stem: file.stem, text, stated, language, byHand: true }], notes: [...notes, ...metadataNotes] };
}
