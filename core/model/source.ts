import * as v from 'valibot';
import { ArticleId } from './ids';
import { PartialDate } from './partial-date';

const text = v.pipe(v.string(), v.nonEmpty('must not be empty'));

/** A sentence of one of our own articles; the builder finds `quote` in it, letter by letter. */
const ArticleSource = v.strictObject({ article: ArticleId, quote: text });

/** A publication elsewhere. `date` is left out where the publication states none. */
const Publication = v.strictObject({
  publisher: text,
  title: text,
  date: v.optional(PartialDate),
  url: v.pipe(v.string(), v.url('an address begins with https:// or http://')),
});

export const Source = v.union([ArticleSource, Publication], 'a source is {article, quote} or {publisher, title, date, url}');
export type Source = v.InferOutput<typeof Source>;

/** Sources of one record, by a short key that its sentences cite. */
export const Sources = v.record(v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'a source key is lower-case')), Source);
export type Sources = v.InferOutput<typeof Sources>;

/** Keys into the record's `sources`; everything that is said cites at least one. */
export const Citations = v.pipe(v.array(v.string()), v.minLength(1, 'cite at least one source'));
