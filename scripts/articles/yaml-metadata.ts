import { LineCounter, isNode, parseDocument } from 'yaml';
import type { ArticleNote } from './article-note';
import { fitMetadata, type FittedMetadata } from './fit-metadata';

export interface YamlMetadata extends Pick<FittedMetadata, 'stated' | 'language'> {
  readonly notes: readonly ArticleNote[];
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads what YAML states about an article; what does not fit becomes notes.
 * @param file how notes call it. @param lineBefore lines of the file before this YAML.
 */
export function yamlMetadata(file: string, yaml: string, lineBefore = 0): YamlMetadata {
  const lines = new LineCounter();
  const at = (offset: number): string => `${file}:${String(lines.linePos(offset).line + lineBefore)}`;
  const unreadable = (where: string, message: string): YamlMetadata => ({
    stated: {}, notes: [{ file: where, problem: `its metadata cannot be read: ${message}`, done: 'read without it' }],
  });
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const [error] = document.errors;
  if (error) return unreadable(at(error.pos[0]), error.message);
  let value: unknown;
  try {
    value = document.toJS();
  } catch (cause) {
    return unreadable(file, cause instanceof Error ? cause.message : 'it refers to what is not there');
  }
  if (value === null || value === undefined) return { stated: {}, notes: [] };
  if (!isFields(value)) return unreadable(file, 'expected named fields');
  const { stated, language, misfits } = fitMetadata(value);
  const notes = misfits.map(({ field, problem }): ArticleNote => {
    const node = document.get(field, true);
    return { file: isNode(node) && node.range ? at(node.range[0]) : file, problem: `${field}: ${problem}`, done: 'the field is passed over' };
  });
  return { stated, language, notes };
}
