import type { Matcher } from '../match/matcher';
import type { Article } from '../model/article';
import type { Mention } from '../model/mention';
import { mentionsOfText } from './article-mentions';
import { evidenceIn, type ArticleEvidence } from './evidence';
import { quotesOf, type Quote } from './quotes/quotes';
import type { TypeOf } from './quotes/quote-people';
import { readArticle, type ReadArticle } from './read-article';
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

/** Reads an article for what it tells of entities. @param dates of the events that it may name. @param typeOf tells persons from bodies. */
export function tell(article: Article, matcher: Matcher, dates: EventDates, typeOf: TypeOf): ToldArticle {
  const { language, date } = article.metadata;
  const read = readArticle(article);
  const mentions = mentionsOfText(matcher, article.text, { lang: language, date });
  return {
    read,
    mentions,
    evidence: evidenceIn(read, mentions),
    quotes: quotesOf(read, mentions, typeOf),
    statements: datedStatementsOf(read, mentions, dates),
  };
}
