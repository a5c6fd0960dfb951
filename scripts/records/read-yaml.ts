import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { Complaint } from '../../core/knowledge/complaint';
import type { Sourced } from '../../core/knowledge/sourced';

export type Read<T> = { readonly record: Sourced<T> } | { readonly complaints: readonly Complaint[] };

type Path = readonly (string | number)[];

function lineFinder(document: Document, lines: LineCounter): Sourced<unknown>['lineOf'] {
  return (path) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return undefined;
  };
}

const pathOf = (issue: v.BaseIssue<unknown>): Path =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

/**
 * Reads a YAML file and checks it against its schema.
 * @param file how complaints call it. @param path where it is. Nothing is thrown for bad content; a file that cannot be read throws.
 */
export function readYaml<T>(file: string, path: string, schema: v.GenericSchema<unknown, T>): Read<T> {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const line = lines.linePos(error.pos[0]).line;
    return { complaints: [{ file, line, field: '', problem: `the YAML cannot be read: ${error.message}`, cure: 'Look for a missing quote, a wrong indent or a key that stands twice' }] };
  }
  const lineOf = lineFinder(document, lines);
  const result = v.safeParse(schema, document.toJS());
  if (result.success) return { record: { file, value: result.output, lineOf } };
  const complaints = result.issues.map((issue): Complaint => {
    const path = pathOf(issue);
    return { file, line: lineOf(path), field: path.join('.'), problem: issue.message, cure: 'Correct the field' };
  });
  return { complaints };
}
