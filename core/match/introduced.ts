import { plain } from '../text/plain';
import type { Candidate } from './candidate';

interface Place {
  readonly block: number;
  readonly start: number;
}

const isAfter = (a: Place, b: Place): boolean => a.block > b.block || (a.block === b.block && a.start > b.start);

/** Where a page names people and things in full, by a key; places are added in the order of the text. */
export class Introductions {
  readonly #places = new Map<string, Place[]>();

  add(key: string, { block, start }: Place): void {
    const known = this.#places.get(key);
    if (known) known.push({ block, start });
    else this.#places.set(key, [{ block, start }]);
  }

  lastBefore(key: string, place: Place): Place | undefined {
    return this.#places.get(key)?.findLast((known) => isAfter(place, known));
  }

  has(key: string): boolean {
    return this.#places.has(key);
  }

  get isEmpty(): boolean {
    return this.#places.size === 0;
  }
}

/**
 * Whether the last one introduced before the candidate under this name is somebody else; 'earlier' where that was in an
 * earlier paragraph and ours had been introduced before.
 * @param others by name in lower case. @param ours by entity.
 */
export function somebodyElse(candidate: Candidate, others: Introductions, ours: Introductions): 'here' | 'earlier' | undefined {
  if (others.isEmpty) return undefined;
  const other = others.lastBefore(plain(candidate.surface), candidate);
  const own = ours.lastBefore(candidate.facts?.id ?? '', candidate);
  if (other === undefined || (own !== undefined && isAfter(own, other))) return undefined;
  return own !== undefined && other.block < candidate.block ? 'earlier' : 'here';
}
