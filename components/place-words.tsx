import type { JSX } from 'preact';
import type { Note } from '../core/note/note';

type Place = NonNullable<Note['place']>;

/** Where a place is: what encloses it, smallest first, and its coordinates. */
export function PlaceWords({ place }: { readonly place: Place }): JSX.Element {
  return (
    <>
      {place.within.length > 0 && <p>In {place.within.join(', ')}.</p>}
      <p class="nw-meta">
        {degrees(place.lat, 'N', 'S')}, {degrees(place.lon, 'E', 'W')}
      </p>
    </>
  );
}

function degrees(value: number, positive: string, negative: string): string {
  return `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`;
}
