import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Complaint } from '../../core/knowledge/complaint';
import type { Sourced } from '../../core/knowledge/sourced';
import { wordIssue } from './word-issue';

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

/** Where a text begins with "*" and YAML looks for an anchor that is not there. */
function strayReference(document: Document): number | undefined {
  let position: number | undefined;
  visit(document, {
    Alias: (_key, node) => {
      if (node.resolve(document) !== undefined) return undefined;
      position = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return position;
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
  const unreadable = (position: number, message: string): Read<T> => ({
    complaints: [{
      file, line: lines.linePos(position).line, field: '', problem: `the YAML cannot be read: ${message}`,
      cure: 'Look for a missing quote, a wrong indent or a key that stands twice',
    }],
  });
  const [error] = document.errors;
  if (error) return unreadable(error.pos[0], error.message);
  const stray = strayReference(document);
  if (stray !== undefined) return unreadable(stray, 'a text that begins with "*" needs quotes');
  const lineOf = lineFinder(document, lines);
  const value: unknown = document.toJS();
  if (Array.isArray(value) && schema.type !== 'array') {
    return { complaints: [{ file, line: lineOf([]), field: '', problem: 'expected named fields, found a list', cure: 'Correct the file' }] };
  }
  const result = v.safeParse(schema, value);
  if (result.success) return { record: { file, value: result.output, lineOf } };
  const complaints = result.issues.map((issue): Complaint => {
    const path = pathOf(issue);
    return { file, line: lineOf(path), field: path.join('.'), ...wordIssue(issue) };
  });
  return { complaints };
}
