import type { Draft } from '../articles/drafts/draft';
import { nameKey } from '../articles/names/name-key';
import type { EntityRecord } from '../model/entity';
import type { EntityId } from '../model/ids';

/** A draft that is perhaps no new entity but another name of a known one. */
export interface MissingName {
  readonly draft: Draft;
  readonly entity: EntityId;
  /** The name of the record that it resembles. */
  readonly like: string;
}

/** Shorter names differ by a letter or two by chance. */
const SHORTEST = 7;

/** Fewest insertions, deletions, substitutions and swaps of neighbours, at most `most`; else Infinity (Damerau 1964, optimal string alignment). */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min((last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + same);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) least = Math.min(least, (before[column - 2] ?? 0) + 1);
      next.push(least);
    }
    if (Math.min(...next) > most) return Infinity;
    [before, last] = [last, next];
  }
  const distance = last[b.length] ?? Infinity;
  return distance <= most ? distance : Infinity;
}

/** Names of two or more words that begin alike and end alike, by their first letters, so that not every pair is compared. */
const bucketOf = (key: string): string => key.split(' ').map((word) => word.charAt(0)).join('');

/** Drafts whose name is a misspelling, a transliteration or another order of a known name. */
export function missingNames(drafts: readonly Draft[], records: readonly EntityRecord[]): MissingName[] {
  const known = new Map<string, { readonly key: string; readonly text: string; readonly entity: EntityId }[]>();
  for (const { id, names } of records) {
    for (const { text } of names) {
      const key = nameKey(text);
      if (key.length < SHORTEST || !key.includes(' ')) continue;
      const bucket = known.get(bucketOf(key));
      if (bucket) bucket.push({ key, text, entity: id });
      else known.set(bucketOf(key), [{ key, text, entity: id }]);
    }
  }
  return drafts.flatMap((draft): MissingName[] => {
    const found = draft.names.flatMap(({ text }) => {
      const key = nameKey(text);
      const most = key.length < 14 ? 1 : 2;
      return (known.get(bucketOf(key)) ?? []).filter((other) => editDistance(key, other.key, most) <= most);
    });
    const [best] = found;
    return best ? [{ draft, entity: best.entity, like: best.text }] : [];
  });
}
