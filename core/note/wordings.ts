import type { EvidenceSentence } from '../articles/evidence';
import type { PairOrigin } from '../articles/wordings/wording-pair';
import type { Findings, FoundPair } from '../knowledge/findings';
import type { Knowledge, KnowledgeArticle } from '../knowledge/knowledge';
import type { EntityId } from '../model/ids';
import { shortDate } from '../model/partial-date';
import { outletOf, titleOf } from './cite';
import type { Wording } from './note';

/** Characters of a long sentence kept on each side of the phrase. */
const AROUND = 90;
/** Articles quoted for one entity. */
const MOST = 6;

/** What says most about how articles differ, first: another name alone says least. */
const TELLING: readonly PairOrigin[] = ['place', 'action', 'epithet', 'phrase', 'slot', 'attribution', 'name'];

function shorten(text: string, side: 'before' | 'after'): string {
  if (text.length <= AROUND + 20) return text;
  return side === 'before'
    ? `… ${text.slice(-AROUND).replace(/^\S*\s/, '')}`
    : `${text.slice(0, AROUND).replace(/\s\S*$/, '')} …`;
}

function wordingOf(knowledge: Knowledge, article: KnowledgeArticle, text: string, { phrase: [start, end] }: EvidenceSentence): Wording {
  const date = article.metadata.date;
  const parts = [
    { text: shorten(text.slice(0, start), 'before'), marked: false },
    { text: text.slice(start, end), marked: true },
    { text: shorten(text.slice(end), 'after'), marked: false },
  ];
  return {
    parts: parts.filter((part) => part.text !== ''),
    article: titleOf(article.id, article),
    outlet: outletOf(knowledge, article),
    ...(date === undefined ? {} : { date: shortDate(date) }),
  };
}

/** The sentence that says most about how its article puts the entity: the one with the longest phrase around the name. */
function longest(sentences: readonly EvidenceSentence[]): EvidenceSentence | undefined {
  const length = ({ phrase: [start, end] }: EvidenceSentence): number => end - start;
  return [...sentences].sort((a, b) => length(b) - length(a) || a.sentence - b.sentence)[0];
}

/** The pair that shows best how two articles differ; a pair of names alone only where the words around them do not differ. */
const bestPair = (pairs: readonly FoundPair[]): FoundPair | undefined =>
  [...pairs].sort((a, b) => TELLING.indexOf(a.by) - TELLING.indexOf(b.by) || b.strength - a.strength)[0];

/**
 * One sentence of each article: the two that put it differently first, then those with most words around the name; in the
 * order of the articles. @param except sentences that the note says anyway.
 */
export function wordingsOf(knowledge: Knowledge, findings: Findings, entity: EntityId, except: ReadonlySet<string>): Wording[] {
  const texts = new Map(findings.articles.map(({ id, sentences }) => [id, sentences]));
  const isSaid = ({ article, sentence }: EvidenceSentence): boolean => except.has((texts.get(article)?.[sentence] ?? '').replace(/\s+/g, ' '));
  const evidence = (findings.evidence[entity] ?? []).filter((one) => !isSaid(one));
  const pair = bestPair(findings.pairs[entity] ?? []);
  const paired = new Map(pair ? [[pair.a.article, pair.a], [pair.b.article, pair.b]] : []);
  const chosen = knowledge.articles.flatMap((article) => {
    const sentence = paired.get(article.id) ?? longest(evidence.filter((one) => one.article === article.id));
    const text = sentence && texts.get(article.id)?.[sentence.sentence];
    return sentence && text !== undefined ? [{ article, sentence, text }] : [];
  });
  const inPair = ({ article }: (typeof chosen)[number]): boolean => paired.has(article.id);
  return [...chosen.filter(inPair), ...chosen.filter((one) => !inPair(one))]
    .slice(0, MOST)
    .map(({ article, sentence, text }) => wordingOf(knowledge, article, text, sentence));
}
