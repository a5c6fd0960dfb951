import { earliest, latest, type PartialDate } from '../../model/partial-date';
import type { Mention } from '../../model/mention';
import type { Clause } from './dated-clauses';
import { describedEvents } from './dated-descriptions';
import type { EventDates } from './dated-events';
import { leadStatements } from './dated-lead';
import { entitiesOf, isWithin, timedSentences, type TimedSentence } from './dated-sentences';
import type { DatedStatement } from './dated-statement';
import { paragraphsOf } from '../paragraphs';
import { quotedSpans } from '../quotes/quote-marks';
import type { ReadArticle } from '../read-article';

/** Verbs of what happens, not of who does it. */
const HAPPENING = new Set(['take', 'hold', 'happen', 'occur', 'begin', 'start', 'end', 'last', 'schedule', 'postpone', 'plan']);

/** How far before a relative clause the name may stand that it speaks of. */
const HEAD = 30;

/** The clause whose time each clause shares: its own or that of the one it hangs on. */
function ownersOf(clauses: readonly Clause[], hasTime: (clause: Clause) => boolean): (number | undefined)[] {
  const owners: (number | undefined)[] = [];
  clauses.forEach((clause, at) => {
    owners.push(hasTime(clause) ? at : clause.parent === undefined ? undefined : owners[clause.parent]);
  });
  return owners;
}

function entitiesOfClause({ clauses, mentions }: TimedSentence, owners: readonly (number | undefined)[], at: number): DatedStatement['entities'] {
  const clause = clauses[at];
  if (!clause) return [];
  const own = mentions.filter((mention) => clauses.some((other, index) => owners[index] === at && isWithin(other, mention)));
  const parent = clause.parent === undefined ? undefined : clauses[clause.parent];
  // "Hamas, which …, fired"; "…, where they discussed …", "a call with him, which is planned for …": no name right before is meant, but those of the clause before.
  const isOfParent = clause.isRelative && (/^(?:they|he|she|it|we)$/i.test(clause.words[1]?.text ?? '') || (/^which$/i.test(clause.words[0]?.text ?? '') && clause.words.some(({ lemma }) => HAPPENING.has(lemma))));
  if (parent && (isOfParent || clause.isResumed)) return entitiesOf([...mentions.filter((mention) => isWithin(parent, mention)), ...own]);
  const head = clause.isRelative ? mentions.findLast(({ end }) => end <= clause.start && clause.start - end < HEAD) : undefined;
  return entitiesOf(head ? [head, ...own] : own);
}

function byExpression(timed: TimedSentence): DatedStatement[] {
  const { clauses, times, number } = timed;
  const owners = ownersOf(clauses, (clause) => times.some((time) => isWithin(clause, time)));
  return times.map(({ start, end, from, to, vague }): DatedStatement => ({
    sentence: number,
    expression: { start, end },
    from,
    ...(to !== undefined && { to }),
    vague,
    basis: 'expression',
    entities: entitiesOfClause(timed, owners, clauses.findIndex((clause) => isWithin(clause, { start }))),
  }));
}

/** After these words the event is no time of the clause, only of itself. */
const OTHER_TIME = /\b(?:since|after|before|following|amid|until|over|about|due\s+to|owing\s+to|because\s+of|ahead\s+of|despite|from)\s+(?:the\s+|a\s+)?(?:\p{L}+\s+){0,2}$/iu;

function byEvent(timed: TimedSentence, dated: EventDates, text: string, date: PartialDate | undefined): DatedStatement[] {
  const { clauses, mentions, times, sentence, number } = timed;
  const seen = new Set<string>();
  const described = describedEvents(text.slice(sentence.start, sentence.end), dated, date)
    .map(({ entity, start, end }) => ({ entity, start: start + sentence.start, end: end + sentence.start }));
  return [...mentions, ...described].flatMap((mention): DatedStatement[] => {
    const known = dated.get(mention.entity);
    const clause = clauses.find((one) => isWithin(one, mention));
    if (!known || !clause || seen.has(mention.entity) || times.some((time) => isWithin(clause, time))) return [];
    // An article states nothing that began after it; of one without a date that cannot be told.
    if (date === undefined || earliest(known.from) > latest(date)) return [];
    seen.add(mention.entity);
    const precedes = text.slice(Math.max(sentence.start, mention.start - 50), mention.start);
    const others = OTHER_TIME.test(precedes) ? [] : mentions.filter((other) => isWithin(clause, other) && !dated.has(other.entity));
    return [{
      sentence: number,
      from: known.from,
      ...(known.to !== undefined && known.to !== known.from && { to: known.to }),
      vague: false,
      basis: 'event',
      entities: entitiesOf([mention, ...others]),
    }];
  });
}

/**
 * A text that is handed on keeps its own "today": where it follows a sentence about the same two entities that names the day of
 * the week, it is that day.
 */
function withToday(sentences: readonly TimedSentence[], text: string): TimedSentence[] {
  return sentences.map((timed, at) => {
    const before = sentences[at - 1];
    const day = before?.times.find(({ form, vague }) => form === 'weekday' && !vague);
    if (!before || !day) return timed;
    const shared = entitiesOf(timed.mentions).filter((id) => before.mentions.some(({ entity }) => entity === id));
    if (shared.length < 2) return timed;
    return { ...timed, times: timed.times.map((time) => (/today$/i.test(text.slice(time.start, time.end)) ? { ...time, from: day.from } : time)) };
  });
}

/**
 * What an article says of a time. One statement for each expression of time, for the clause that it stands in; one for each
 * named event with a known date in a clause without an expression; and one for what somebody said within the report whose
 * day the lead gives. English only: of other languages nothing is said.
 * @param mentions of the article, in the order of the text.
 */
export function datedStatementsOf(read: ReadArticle, mentions: readonly Mention[], dated: EventDates): DatedStatement[] {
  const { text, metadata } = read.article;
  if (metadata.language !== 'en') return [];
  const sentences = withToday(timedSentences(read, mentions, quotedSpans(text, paragraphsOf(text))), text);
  const stated = sentences.map(byExpression);
  const led = new Map(leadStatements(sentences, stated, metadata.date).map((statement) => [statement.sentence, statement]));
  return sentences.flatMap((timed, at) => [...(stated[at] ?? []), ...byEvent(timed, dated, text, metadata.date), ...[led.get(at)].filter((one) => one !== undefined)]);
}
