import type * as v from 'valibot';

const NOUNS: Readonly<Record<string, string>> = { Array: 'a list', Object: 'named fields', string: 'text', number: 'a number', boolean: 'true or false' };

/** What valibot found, in the words of somebody who edits records. */
export function wordIssue({ expected, received, message }: v.BaseIssue<unknown>): { readonly problem: string; readonly cure: string } {
  if (!message.startsWith('Invalid ')) return { problem: message, cure: 'Correct the field' };
  if (expected === 'never') return { problem: 'there is no such field', cure: 'Remove it or correct its spelling' };
  if (received === 'undefined') return { problem: 'it is missing', cure: 'Add it' };
  const found = received === 'null' ? 'nothing' : received;
  return { problem: `expected ${NOUNS[expected ?? ''] ?? expected ?? 'something else'}, found ${found}`, cure: 'Correct the field' };
}
