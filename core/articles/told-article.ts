import type { Matcher } from '../match/matcher';
import type { Article } from '../model/article';
import type { EntityId } from '../model/ids';
import type { Mention } from '../model/mention';
import type { PartialDate } from '../model/partial-date';
import { mentionsOfText } from './article-mentions';
import { evidenceIn, type ArticleEvidence } from './evidence';
import { quotesOf, type Quote } from './quotes/quotes';
import type { TypeOf } from './quotes/quote-people';
import type { ReadArticle } from './read-article';
import type { EventDates } from './times/dated-events';
import type { DatedStatement } from './times/dated-statement';
import { datedStatementsOf } from './times/dated-statements';

/** All that one article was found to tell by itself. */
export interface ToldArticle {
  readonly read: ReadArticle;
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
  readonly evidence: ArticleEvidence;
  readonly quotes: readonly Quote[];
  readonly statements: readonly DatedStatement[];
}

/** A sentence that says when something was, between two known entities or more: perhaps an event that no record has. */
export interface CandidateEvent {
  readonly from: PartialDate;
  readonly to?: PartialDate | undefined;
  readonly entities: readonly EntityId[];
  readonly text: string;
}

function candidateEvents({ read: { article, sentences }, statements }: ToldArticle): CandidateEvent[] {
  return statements.flatMap(({ basis, vague, from, to, entities, sentence: number }) => {
    const sentence = sentences[number];
    const isTelling = basis === 'expression' && !vague && entities.length > 1;
    return isTelling && sentence ? [{ from, to, entities, text: article.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ') }] : [];
  });
}

/** How much an article tells, for the report of a build. */
export interface ArticleSummary {
  readonly article: Article;
  readonly sentences: number;
  readonly mentions: number;
  readonly entities: number;
  readonly quotes: number;
  /** Quotes of which it says who said them. */
  readonly attributed: number;
  readonly statements: number;
  readonly events: readonly CandidateEvent[];
}

export function summaryOf(told: ToldArticle): ArticleSummary {
  const { read: { article, sentences }, mentions, quotes, statements } = told;
  return {
    article,
    sentences: sentences.length,
    mentions: mentions.length,
    entities: new Set(mentions.map(({ entity }) => entity)).size,
    quotes: quotes.length,
    attributed: quotes.filter(({ speaker }) => speaker !== undefined).length,
    statements: statements.length,
    events: candidateEvents(told),
  };
}

/** Finds in an article what it tells of entities. @param dates of the events that it may name. @param typeOf tells persons from bodies. */
export function tell(read: ReadArticle, matcher: Matcher, dates: EventDates, typeOf: TypeOf): ToldArticle {
  const { text, metadata: { language, date } } = read.article;
  const mentions = mentionsOfText(matcher, text, { lang: language, date });
  return {
    read,
    mentions,
    evidence: evidenceIn(read, mentions),
    quotes: quotesOf(read, mentions, typeOf),
    statements: datedStatementsOf(read, mentions, dates),
  };
}
