import type { EntityId } from '../../model/ids';
import type { PhraseRules } from './wordings-noun-phrases';
import type { Wording } from './wordings';

/** Two articles’ ways of calling one entity. */
export interface NamePair {
  readonly entity: EntityId;
  readonly a: Wording;
  readonly b: Wording;
  readonly by: 'name' | 'epithet' | 'place';
  /** 0–1. */
  readonly strength: number;
}

/** An article’s wordings with their texts. */
export interface NamedArticle {
  readonly text: string;
  readonly byEntity: ReadonlyMap<EntityId, readonly Wording[]>;
}

const textOf = ({ text }: NamedArticle, { start, end }: Wording): string => text.slice(start, end).replace(/\s+/gu, ' ');
const bare = (text: string): string => text.replace(/^(?:the|a|an) /iu, '').replace(/['’]s$/u, '');
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').replace(/[’ʼ]/g, '\'').toLowerCase();
/** An Arabic article before a name is often left out. */
const wordsOf = (text: string): string[] => fold(text).split(/[\s-]+/u).filter((word) => word !== 'al' && word !== 'el');
const initials = (text: string): string => text.split(/[\s-]+/u).filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0)).join('');

/** Whether one name is only the other cut short, by its initials, or in other capitals. */
function isShorter(x: string, y: string): boolean {
  const [a, b] = [wordsOf(x), wordsOf(y)];
  if (a.join(' ') === b.join(' ')) return x.toLowerCase() === y.toLowerCase();
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const acronym = [x, y].some((name) => /^\p{Lu}[\p{Lu}.]+$/u.test(name));
  return acronym || short.every((word) => long.includes(word)) || initials(x) === y || initials(y) === x;
}

/** What an article calls an entity, most frequent first, each with its first place. */
function namesOf(article: NamedArticle, entity: EntityId): Map<string, { first: Wording; count: number }> {
  const names = new Map<string, { first: Wording; count: number }>();
  for (const wording of article.byEntity.get(entity) ?? []) {
    if (wording.form !== 'name') continue;
    const name = bare(textOf(article, wording));
    const known = names.get(name);
    names.set(name, { first: known?.first ?? wording, count: (known?.count ?? 0) + 1 });
  }
  return new Map([...names].sort(([, x], [, y]) => y.count - x.count || x.first.start - y.first.start));
}

/** Names that each of two articles has for itself: "Türkiye" here, "Turkey" there. */
function namePair(a: NamedArticle, b: NamedArticle, entity: EntityId): NamePair[] {
  const [x, y] = [namesOf(a, entity), namesOf(b, entity)];
  const same = new Set([...x.keys()].map((name) => name.toLowerCase()).filter((name) => [...y.keys()].some((other) => other.toLowerCase() === name)));
  for (const [name, own] of x) {
    for (const [other, theirs] of y) {
      if (same.has(name.toLowerCase()) || same.has(other.toLowerCase()) || isShorter(name, other)) continue;
      return [{ entity, a: own.first, b: theirs.first, by: 'name', strength: fold(name) === fold(other) ? 0.7 : 0.9 }];
    }
  }
  return [];
}

/** Words before a name that say more than an office, a people or a number. */
function epithetsOf(article: NamedArticle, wording: Wording, name: string, { language, phrases }: PhraseRules): string[] {
  const before = textOf(article, wording).slice(0, -name.length).trim().split(/[\s-]+/u);
  // "A divided Jerusalem" is one of several that could be, not the one that is.
  if (/^(?:an?|any|no|another|that|which)$/iu.test(before[0] ?? '')) return [];
  return before.filter((word) => /^\p{Ll}{3,}$/u.test(word) && !phrases.neutral.has(word) && !phrases.kinds.has(word) && !language.peoples.has(word) && !language.functionWords.has(word) && !language.titles.has(word) && !language.demonyms.has(word));
}

function epithetPair(a: NamedArticle, b: NamedArticle, entity: EntityId, rules: PhraseRules): NamePair[] {
  const found = (article: NamedArticle): { wording: Wording; words: string[] }[] => {
    const own = article.byEntity.get(entity) ?? [];
    const names = own.filter(({ form }) => form === 'name');
    return own.filter(({ form }) => form === 'before').flatMap((wording) => {
      const name = names.find(({ start, end }) => start >= wording.start && end === wording.end);
      const words = name ? epithetsOf(article, wording, textOf(article, name), rules) : [];
      return words.length > 0 ? [{ wording, words }] : [];
    });
  };
  const [x, y] = [found(a), found(b)];
  const known = (side: { words: string[] }[]): Set<string> => new Set(side.flatMap(({ words }) => words));
  const [inA, inB] = [known(x), known(y)];
  const ownA = x.find(({ words }) => !words.some((word) => inB.has(word)));
  const ownB = y.find(({ words }) => !words.some((word) => inA.has(word)));
  if (ownA && ownB) return [{ entity, a: ownA.wording, b: ownB.wording, by: 'epithet', strength: 0.8 }];
  const plain = (article: NamedArticle, side: readonly unknown[], like: string): Wording | undefined => {
    const names = (article.byEntity.get(entity) ?? []).filter(({ form }) => form === 'name');
    return side.length > 0 ? undefined : names.find((wording) => like.endsWith(textOf(article, wording))) ?? names[0];
  };
  const [plainA, plainB] = [plain(a, x, ownB ? textOf(b, ownB.wording) : ''), plain(b, y, ownA ? textOf(a, ownA.wording) : '')];
  if (ownA && plainB) return [{ entity, a: ownA.wording, b: plainB, by: 'epithet', strength: 0.6 }];
  return ownB && plainA ? [{ entity, a: plainA, b: ownB.wording, by: 'epithet', strength: 0.6 }] : [];
}

/** Where two articles say that an entity is: "… in occupied East Jerusalem", "… in Jerusalem’s Old City". */
function placePair(a: NamedArticle, b: NamedArticle, entity: EntityId, related: (x: EntityId, y: EntityId) => boolean): NamePair[] {
  const placed = (article: NamedArticle): { wording: Wording; places: EntityId[] }[] =>
    (article.byEntity.get(entity) ?? []).filter(({ form }) => form === 'place').map((wording) => ({
      wording,
      places: [...article.byEntity].filter(([other, own]) => other !== entity && own.some(({ form, start, end }) => form === 'name' && start >= wording.start && end <= wording.end)).map(([other]) => other),
    }));
  for (const x of placed(a)) {
    for (const y of placed(b)) {
      const near = x.places.some((place) => y.places.some((other) => place !== other && related(place, other)));
      if (near && !x.places.some((place) => y.places.includes(place))) return [{ entity, a: x.wording, b: y.wording, by: 'place', strength: 0.85 }];
    }
  }
  return [];
}

/** How two articles call the entities that both speak of, and where they say that these are. */
export function namePairs(a: NamedArticle, b: NamedArticle, related: (x: EntityId, y: EntityId) => boolean, rules: PhraseRules): NamePair[] {
  return [...a.byEntity.keys()].filter((entity) => b.byEntity.has(entity)).flatMap((entity) => [
    ...namePair(a, b, entity), ...epithetPair(a, b, entity, rules), ...placePair(a, b, entity, related),
  ]);
}
