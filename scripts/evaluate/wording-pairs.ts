import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { mentionsOfText } from '../../core/articles/article-mentions';
import { aroundOf } from '../../core/articles/wordings/align-around';
import { readArticle } from '../../core/articles/read-article';
import type { PhraseAt } from '../../core/articles/wordings/wording-pair';
import { wordingPairsOf, type ArticleToPair } from '../../core/articles/wordings/wording-pairs';
import { wordingsOf, type Wording } from '../../core/articles/wordings/wordings';
import type { OpenKnowledge } from '../../core/knowledge/open-knowledge';
import { ArticleId } from '../../core/model/ids';
import { partialDate } from '../../core/model/partial-date';
import { percent, tableRow } from './table-row';

const Side = v.object({ wording: v.array(v.string()) });
const Framing = v.array(v.object({ topic: v.string(), seed_000: Side, seed_001: Side }));
type Topic = v.InferOutput<typeof Framing>[number];

const wordsOf = (text: string): string[] => text.toLowerCase().replace(/[’ʼ]/gu, '\'').match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];

const holds = (outer: readonly string[], inner: readonly string[]): boolean =>
  inner.length > 0 && outer.some((_, at) => inner.every((word, next) => outer[at + next] === word));

/** Whether a phrase has all the words of a listed one, in a row, or is at least half of it. */
function agrees(phrase: string, listed: string): boolean {
  const [own, other] = [wordsOf(phrase), wordsOf(listed)];
  return holds(own, other) || (holds(other, own) && own.length * 2 >= other.length);
}

const isListed = (phrase: string, { wording }: { readonly wording: readonly string[] }): boolean => wording.some((listed) => agrees(phrase, listed));

interface Read extends ArticleToPair {
  readonly text: string;
  readonly wordings: readonly Wording[];
}

function readSeed({ matcher }: OpenKnowledge, folder: string, file: string): Read {
  const text = readFileSync(join(folder, file), 'utf8');
  // The fact sheet gives these days; the wordings do not depend on them.
  const article = { id: v.parse(ArticleId, file.slice(0, 3)), metadata: { language: 'en' as const, date: partialDate('2023-04') }, text };
  const read = readArticle(article);
  const mentions = mentionsOfText(matcher, text, { lang: 'en' });
  return { read, mentions, text, wordings: wordingsOf(read, mentions) };
}

/** Whether one article has a wording for a thing of which the other says nothing: an entity in the wording is not in the other. */
function isSilence({ seed_000: x, seed_001: y }: Topic, [a, b]: readonly [Read, Read]): boolean {
  const [speaking, silent, side] = x.wording.length > 0 ? [a, b, x] : [b, a, y];
  const own = speaking.wordings.filter(({ start, end }) => isListed(speaking.text.slice(start, end), side));
  return own.some(({ entity }) => !silent.wordings.some((other) => other.entity === entity));
}

/**
 * Where the two seeds put one thing differently, of those that the fact sheet lists. A listed silence counts where the builder
 * has a wording in the one article for an entity of which the other has none.
 * @param showErrors prints what is missed.
 */
export function scoreWordingPairs(open: OpenKnowledge, shared: string, showErrors: boolean): string[] {
  const topics = v.parse(Framing, JSON.parse(readFileSync(join(shared, 'reference/facts/framing.json'), 'utf8')));
  const folder = join(shared, 'seeds');
  const [first, second] = readdirSync(folder).filter((file) => file.endsWith('.txt')).sort().map((file) => readSeed(open, folder, file));
  if (!first || !second) return [];
  const seeds = [first, second] as const;
  const pairs = wordingPairsOf(seeds, aroundOf(open.knowledge.entities));
  const textOf = ({ article, start, end }: PhraseAt): string => (article === first.read.article.id ? first : second).text.slice(start, end);
  const isFound = ({ seed_000: x, seed_001: y }: Topic): boolean => pairs.some(({ a, b }) => isListed(textOf(a), x) && isListed(textOf(b), y));
  const isOneSided = ({ seed_000: x, seed_001: y }: Topic): boolean => x.wording.length === 0 || y.wording.length === 0;
  const two = topics.filter((topic) => !isOneSided(topic));
  const one = topics.filter(isOneSided);
  const found = two.filter(isFound);
  const silent = one.filter((topic) => isSilence(topic, seeds));
  if (showErrors) for (const { topic } of topics.filter((topic) => !found.includes(topic) && !silent.includes(topic))) console.error('wording pair missed:', topic);
  return [
    tableRow([`wording pairs: listed with two sides (${String(pairs.length)} found in all)`, '–', percent(found.length, two.length), '–', two.length - found.length]),
    tableRow(['wording pairs: listed with a silent side', '–', percent(silent.length, one.length), '–', one.length - silent.length]),
  ];
}
