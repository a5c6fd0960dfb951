import type { OpenKnowledge } from '../knowledge/open-knowledge';
import type { Findings } from '../knowledge/findings';
import type { EntityId } from '../model/ids';
import { shortDate } from '../model/partial-date';
import { outletOf } from './cite';
import type { SaidQuote, Wording } from './note';

/** Quotations shown of one entity. */
const MOST = 3;

/** What the articles quote the entity with, the longest first; what stands in a sentence that the note quotes anyway is left out. */
export function saidBy({ knowledge, entity: recordOf }: OpenKnowledge, findings: Findings, entity: EntityId, wordings: readonly Wording[]): SaidQuote[] {
  const shown = wordings.map(({ parts }) => parts.map(({ text }) => text).join(''));
  const quotes = (findings.quotes[entity] ?? []).filter(({ text }) => !shown.some((sentence) => sentence.includes(text)));
  return [...quotes].sort((a, b) => b.text.length - a.text.length).slice(0, MOST).map(({ article, text, to }) => {
    const source = knowledge.articles.find(({ id }) => id === article);
    const told = to === undefined ? undefined : recordOf(to)?.title;
    const date = source?.metadata.date;
    return { text, outlet: outletOf(knowledge, source), ...(told === undefined ? {} : { told }), ...(date === undefined ? {} : { date: shortDate(date) }) };
  });
}
