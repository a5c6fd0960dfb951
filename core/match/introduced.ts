import { plain } from '../text/plain';
import type { Candidate } from './candidate';

interface Place {
  readonly block: number;
  readonly start: number;
}

const isAfter = (a: Place, b: Place): boolean => a.block > b.block || (a.block === b.block && a.start > b.start);

/** Where a page names people and things in full, by a key; places are added block by block. */
export class Introductions {
  readonly #places = new Map<string, Place[]>();

  add(key: string, { block, start }: Place): void {
    const known = this.#places.get(key);
    if (known) known.push({ block, start });
    else this.#places.set(key, [{ block, start }]);
  }

  lastBefore(key: string, place: Place): Place | undefined {
    const places = this.#places.get(key) ?? [];
    // Blocks come in order, what is in one of them does not: the places are searched from the end of the block on backwards.
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle]?.block ?? 0) > place.block) high = middle;
      else low = middle + 1;
    }
    let last: Place | undefined;
    for (let at = low - 1; at >= 0; at -= 1) {
      const known = places[at];
      if (!known || (last !== undefined && known.block < last.block)) break;
      if (isAfter(place, known) && (last === undefined || isAfter(known, last))) last = known;
    }
    return last;
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
