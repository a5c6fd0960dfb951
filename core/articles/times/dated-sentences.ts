import type { EntityId } from '../../model/ids';
import type { Mention } from '../../model/mention';
import { clausesOf, type Clause } from './dated-clauses';
import type { QuotedSpan } from '../quotes/quote-marks';
import type { ReadArticle, ReadSentence } from '../read-article';
import type { TimeExpression } from './time-expression';
import { isOtherYear, timeExpressions } from './time-expressions';

/** A sentence with what it holds of names and times; all offsets into the article's text. */
export interface TimedSentence {
  readonly number: number;
  readonly sentence: ReadSentence;
  readonly clauses: readonly Clause[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
}

/** Longer than this is no sentence but a list or a page without full stops; the work on a sentence grows faster than it. */
const LONGEST = 4000;

const isIn = (spans: readonly QuotedSpan[], at: number): boolean => spans.some(({ start, end }) => start <= at && at < end);

/** The expressions of a sentence that hold for the article: what is said in quotation marks counts from another day. */
function timesOf(read: ReadArticle, { start, end, words }: ReadSentence, quoted: readonly QuotedSpan[]): TimeExpression[] {
  const { text, metadata } = read.article;
  if (end - start > LONGEST) return [];
  const own = words.map((word) => ({ ...word, start: word.start - start, end: word.end - start }));
  return timeExpressions(text.slice(start, end), metadata.date, own)
    .map((time) => ({ ...time, start: time.start + start, end: time.end + start }))
    .filter((time) => time.basis === 'calendar' || !isIn(quoted, time.start));
}

/** Puts names and times into the sentences of an article. Both lists of mentions and sentences are in the order of the text. */
export function timedSentences(read: ReadArticle, mentions: readonly Mention[], quoted: readonly QuotedSpan[]): TimedSentence[] {
  const reference = read.article.metadata.date;
  let next = 0;
  let nextQuote = 0;
  let elsewhere = { paragraph: -1, isDay: false };
  return read.sentences.map((sentence, number) => {
    const held: Mention[] = [];
    for (let mention = mentions[next]; mention !== undefined && mention.start < sentence.end; mention = mentions[next]) {
      if (mention.start >= sentence.start) held.push(mention);
      next += 1;
    }
    while ((quoted[nextQuote]?.end ?? sentence.start) < sentence.start) nextQuote += 1;
    const near: QuotedSpan[] = [];
    for (let at = nextQuote; (quoted[at]?.start ?? sentence.end) < sentence.end; at += 1) {
      const span = quoted[at];
      if (span) near.push(span);
    }
    const away = elsewhere.paragraph === sentence.paragraph ? elsewhere : undefined;
    // Once a paragraph is in another year, its months and dates without a year are of that year.
    const times = timesOf(read, sentence, near).filter(({ basis, form }) =>
      !away || basis === 'calendar' || !(form === 'month' || form === 'date' || (away.isDay && form === 'weekday')));
    const other = times.find((time) => isOtherYear(time, reference));
    if (other) elsewhere = { paragraph: sentence.paragraph, isDay: other.form === 'date' };
    return { number, sentence, clauses: clausesOf(sentence), mentions: held, times };
  });
}

export const isWithin = (clause: Clause, { start }: { readonly start: number }): boolean => clause.start <= start && start < clause.end;

/** The entities of mentions, each once. */
export const entitiesOf = (mentions: readonly Pick<Mention, 'entity'>[]): EntityId[] => [...new Set(mentions.map(({ entity }) => entity))];
