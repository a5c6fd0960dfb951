import { isCountry } from '../names/country-names';
import { guessKind, type GuessedKind, type KindVotes } from '../names/name-kind';
import { SHORTEST_SHOUT } from '../names/phrase-forms';
import { isAcronym, isParticle } from '../names/word-forms';
import { isDictionaryWord } from '../tagged-words';
import type { Draft, DraftName } from './draft';
import type { NamePool, PooledName } from './name-pool';

/** One long form has to be this many times as frequent as the next for a short form to be its alone. */
const CLEARLY = 4;

/** A short form is a long one's only while at least this share of the articles that use it name the long one too. */
const TOGETHER = 0.25;

/** A longer name is the main one while this share of the articles with the commonest name use it. */
const OFTEN = 0.2;
/** Words that make a name complete; more make no better title. */
const LONG_ENOUGH = 3;

/** One article that names them together says little about the many that do not. */
const isByChance = (together: number, all: number): boolean => together < 2 && together < TOGETHER * all;

const commonest = (spellings: ReadonlyMap<string, number>): string =>
  [...spellings].sort(([a, m], [b, n]) => n - m || Number(a === a.toUpperCase()) - Number(b === b.toUpperCase()) || (a < b ? -1 : 1))[0]?.[0] ?? '';

/** Without initials and small words: "donald j trump" → "donald trump", "bashar al assad" → "bashar assad". */
const bare = (key: string): string => {
  const parts = key.split(' ');
  const kept = parts.filter((part, at) => at === 0 || at === parts.length - 1 || (part.length > 1 && !isParticle(part)));
  return kept.length > 1 ? kept.join(' ') : key;
};

const isPerson = ({ votes, key }: PooledName): boolean => key.includes(' ') && guessKind(key, votes) === 'person';

/** Follows names to the one that stands for their group; a group may grow by steps (Erdogan → Tayyip Erdogan → Recep Tayyip Erdogan). */
class Groups {
  readonly #leaders = new Map<string, string>();

  leader(key: string): string {
    let at = key;
    for (let next = this.#leaders.get(at); next !== undefined; next = this.#leaders.get(at)) at = next;
    return at;
  }

  join(key: string, to: string): void {
    const leader = this.leader(to);
    if (this.leader(key) !== leader) this.#leaders.set(this.leader(key), leader);
  }
}

/** Short names with the groups that they are short for: one, or several where articles use one surname for two people. */
type Shared = ReadonlyMap<string, readonly string[]>;

function groupNames({ names }: NamePool): { groups: Groups; shared: Shared } {
  const groups = new Groups();
  const byBare = new Map<string, string>();
  const longest = [...names.values()].sort((a, b) => b.articles.length - a.articles.length || (a.key < b.key ? -1 : 1));
  for (const { key } of longest) {
    const same = byBare.get(bare(key));
    if (same === undefined) byBare.set(bare(key), key);
    else groups.join(key, same);
  }
  // "Tayyip Erdogan" and "Recep Tayyip Erdogan".
  for (const name of longest) {
    const parts = name.key.split(' ');
    if (parts.length < 3 || !isPerson(name)) continue;
    for (let from = 1; from < parts.length - 1; from += 1) {
      const shorter = names.get(parts.slice(from).join(' '));
      if (shorter && isPerson(shorter)) groups.join(shorter.key, name.key);
    }
  }
  const shared = new Map<string, readonly string[]>();
  for (const { key, longForms, articles } of longest) {
    const leaders = new Map<string, number>();
    for (const [long, count] of longForms) leaders.set(groups.leader(long), (leaders.get(groups.leader(long)) ?? 0) + count);
    const [first, second] = [...leaders].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    if (!first || groups.leader(key) === first[0] || isByChance(first[1], articles.length)) continue;
    if (second && first[1] < CLEARLY * second[1]) shared.set(key, [...leaders.keys()]);
    else groups.join(key, first[0]);
  }
  return { groups, shared };
}

/** An ordinary word that more articles write small than use as a name is no name: "Women", "Right", "REPEAL". */
function isOrdinary({ key, articles, language, spellings }: PooledName, { small }: NamePool): boolean {
  const mayBeWord = !key.includes(' ') && (key.length >= SHORTEST_SHOUT || !isAcronym(commonest(spellings)));
  return mayBeWord && !isCountry(key, language) && (small.get(key) ?? 0) >= articles.length;
}

/** Capitals on ordinary words that one article uses once, and nothing says of what kind it is: "Positive Demeanor". */
const isChance = (name: PooledName): boolean =>
  name.count === 1 && name.key.includes(' ') && name.key.split(' ').every(isDictionaryWord) && guessKind(commonest(name.spellings), name.votes) === 'concept';

function kindOfName(name: PooledName, main: PooledName): DraftName['kind'] {
  if (isAcronym(commonest(name.spellings)) && main.key.includes(' ')) return 'acronym';
  return main.key.split(' ').length > name.key.split(' ').length ? 'short' : 'variant';
}

/** A short name of a person, or a long one with words inside it, is "short" only while it is a part of the main name. */
function namesOf(group: readonly PooledName[], main: PooledName): DraftName[] {
  const seen = new Set<string>();
  return [main, ...group.filter((name) => name !== main)].flatMap((name): DraftName[] => {
    const text = commonest(name.spellings);
    if (seen.has(name.key)) return [];
    seen.add(name.key);
    if (name === main) return [{ text, kind: 'full' }];
    const kind = kindOfName(name, main);
    // A part of two words or more says enough by itself: "Tayyip Erdogan".
    return [{ text, kind: kind === 'short' && name.key.includes(' ') ? 'variant' : kind }];
  });
}

function toDraft(group: readonly PooledName[]): Draft | undefined {
  const often = Math.max(...group.map(({ articles }) => articles.length)) * OFTEN;
  const rank = (name: PooledName): number =>
    isAcronym(commonest(name.spellings)) ? 0 : name.articles.length < often ? 1 : 1 + Math.min(bare(name.key).split(' ').length, LONG_ENOUGH);
  const [main] = [...group].sort((a, b) => rank(b) - rank(a) || b.articles.length - a.articles.length || b.count - a.count || (a.key < b.key ? -1 : 1));
  const [best] = [...group].sort((a, b) => b.introduction.score - a.introduction.score || (a.key < b.key ? -1 : 1));
  if (!main || !best) return undefined;
  const title = commonest(main.spellings);
  const votes: KindVotes = {};
  for (const name of group) for (const [kind, weight] of Object.entries(name.votes) as [GuessedKind, number][]) votes[kind] = (votes[kind] ?? 0) + weight;
  return {
    key: main.key,
    title,
    language: main.language,
    kind: isCountry(main.key, main.language) ? 'state' : guessKind(title, votes),
    names: namesOf(group, main),
    count: group.reduce((sum, { count }) => sum + count, 0),
    articles: [...new Set(group.flatMap(({ articles }) => articles))].sort(),
    introduction: best.introduction,
  };
}

/**
 * Groups the names of all articles into drafts: a surname with its full name, an acronym with what it stands for, a long
 * form with the same without initials. Sorted by main name, so that the same articles give the same drafts in any order.
 */
export function draftsOf(pool: NamePool): Draft[] {
  const { groups, shared } = groupNames(pool);
  const byLeader = new Map<string, PooledName[]>();
  for (const name of pool.names.values()) {
    const leader = groups.leader(name.key);
    if (leader === name.key && !shared.has(name.key) && (isOrdinary(name, pool) || isChance(name))) continue;
    for (const group of shared.get(name.key)?.map((long) => groups.leader(long)) ?? [leader]) {
      const names = byLeader.get(group);
      if (names) names.push(name);
      else byLeader.set(group, [name]);
    }
  }
  return [...byLeader.values()].flatMap((group) => toDraft(group) ?? []).sort((a, b) => (a.key < b.key ? -1 : 1));
}
