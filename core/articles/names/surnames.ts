import type { KindVotes } from './name-kind';

/** Words of a person's name, at most. */
const LONGEST_PERSON = 5;

const isPerson = (votes: KindVotes): boolean => {
  const { person = 0 } = votes;
  return person > 0 && Object.values(votes).every((count) => count <= person);
};

/** Whether one of two names is the other with more before it: "Tayyip Erdogan", "Recep Tayyip Erdogan". */
const isSame = (one: string, other: string): boolean => one.endsWith(other) || other.endsWith(one);

/**
 * Keys of persons by the keys that end them in the same article: "erdogan" → "recep tayyip erdogan". A short form of two
 * people is nobody's.
 */
export function surnames(names: readonly { readonly key: string; readonly votes: KindVotes }[]): ReadonlyMap<string, string> {
  const keys = new Set(names.map(({ key }) => key));
  const longsOf = new Map<string, string[]>();
  for (const { key, votes } of names) {
    const parts = key.split(' ');
    if (parts.length < 2 || parts.length > LONGEST_PERSON || !isPerson(votes)) continue;
    for (let from = 1; from < parts.length; from += 1) {
      const short = parts.slice(from).join(' ');
      if (keys.has(short)) longsOf.set(short, [...(longsOf.get(short) ?? []), key]);
    }
  }
  return new Map([...longsOf].flatMap(([short, longs]) => {
    const last = longs.at(-1) ?? '';
    return longs.every((long) => isSame(long, last)) ? [[short, last]] : [];
  }));
}
