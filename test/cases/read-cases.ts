import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { parse } from 'yaml';

/** Reads a list of cases beside this file; a case of another shape fails loudly instead of being skipped. */
export function readCases<T>(name: string, schema: v.GenericSchema<unknown, T>): [T, ...T[]] {
  const path = fileURLToPath(new URL(name, import.meta.url));
  const cases = v.parse(v.array(schema), parse(readFileSync(path, 'utf8')));
  const [first, ...rest] = cases;
  if (first === undefined) throw new Error(`${name} holds no case`);
  return [first, ...rest];
}
