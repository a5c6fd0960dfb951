import * as v from 'valibot';
import { OutletId, type ArticleId } from './ids';
import { Language } from './language';
import { PartialDate } from './partial-date';

const text = v.pipe(v.string(), v.nonEmpty('must not be empty'));

/** What stands beside an article in `seeds/NAME.yaml`. A field that the article does not state is left out. */
export const ArticleMetadata = v.strictObject({
  title: v.optional(text),
  outlet: v.optional(OutletId),
  author: v.optional(text),
  url: v.optional(v.pipe(v.string(), v.url())),
  language: Language,
  date: v.optional(PartialDate),
  /** How the date is known; needed where the article does not print it. */
  dateBasis: v.optional(text),
  /** What an editor knows about where the text comes from, in a sentence. */
  provenance: v.optional(text),
});
export type ArticleMetadata = v.InferOutput<typeof ArticleMetadata>;

export interface Article {
  readonly id: ArticleId;
  readonly metadata: ArticleMetadata;
  /** The text, verbatim; offsets of sentences and mentions point into it. */
  readonly text: string;
}
