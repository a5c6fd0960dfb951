import type { EvidenceSentence } from '../articles/evidence';
import type { Findings } from '../knowledge/findings';
import type { Knowledge, KnowledgeArticle } from '../knowledge/knowledge';
import type { EntityId } from '../model/ids';
import { shortDate } from '../model/partial-date';
import { outletOf, titleOf } from './cite';
import type { Wording } from './note';

/** Characters of a long sentence kept on each side of the phrase. */
const AROUND = 90;

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

/** The sentence of each article that says most about how it puts the entity: the one with the longest phrase around the name. */
export function wordingsOf(knowledge: Knowledge, findings: Findings, entity: EntityId): Wording[] {
  const sentences = findings.evidence[entity] ?? [];
  const texts = new Map(findings.articles.map(({ id, sentences: own }) => [id, own]));
  return knowledge.articles.flatMap((article) => {
    const own = sentences.filter((sentence) => sentence.article === article.id);
    const length = ({ phrase: [start, end] }: EvidenceSentence): number => end - start;
    const [longest] = [...own].sort((a, b) => length(b) - length(a) || a.sentence - b.sentence);
    const text = longest && texts.get(article.id)?.[longest.sentence];
    return longest && text !== undefined ? [wordingOf(knowledge, article, text, longest)] : [];
  });
}
