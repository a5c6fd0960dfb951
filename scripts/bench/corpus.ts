import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { invent, wordsWithCapital } from './invented';
import { inProject } from './folders';
import { seededRandom } from './random';

/** Wikinews articles (CC BY 2.5), one JSON object a line; beside the project where it is developed, not in it. */
const WIKINEWS = inProject('..', 'shared', 'reference', 'corpora', 'wikinews-2019-2020.jsonl');

export interface Corpus {
  readonly name: string;
  readonly text: string;
}

function wikinews(): string {
  const lines = readFileSync(WIKINEWS, 'utf8').trim().split('\n');
  return lines.map((line) => (JSON.parse(line) as { readonly text: string }).text).join('\n\n');
}

/** The seeds over and over; every third word with a capital gives way to an invented one, so that repeats differ. */
function variedSeeds(length: number): string {
  const folder = inProject('seeds');
  const seeds = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(`${folder}/${name}`, 'utf8')).join('\n\n');
  const random = seededRandom(1);
  const words = wordsWithCapital(seeds);
  let text = seeds;
  while (text.length < length) text += seeds.replace(/\p{Lu}\p{Ll}+/gu, (word) => (random() < 1 / 3 ? invent(random, words) : word));
  return text;
}

/** News text of exactly so many UTF-16 units; longer ones repeat the corpus. */
export function newsText(length: number): Corpus {
  const [name, source] = existsSync(WIKINEWS) ? ['Wikinews 2019–2020', wikinews()] : ['the seeds, repeated with varied names', variedSeeds(length)];
  return { name, text: source.repeat(Math.ceil(length / source.length)).slice(0, length) };
}
