import * as v from 'valibot';

const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens, such as "gaza-strip"'),
);

/** Names an entity for good: file name, lexicon, settings and exports all use it. */
export const EntityId = v.pipe(slug, v.brand('EntityId'));
export type EntityId = v.InferOutput<typeof EntityId>;

export const EventId = v.pipe(slug, v.brand('EventId'));
export type EventId = v.InferOutput<typeof EventId>;

export const TopicId = v.pipe(slug, v.brand('TopicId'));
export type TopicId = v.InferOutput<typeof TopicId>;

export const OutletId = v.pipe(slug, v.brand('OutletId'));
export type OutletId = v.InferOutput<typeof OutletId>;

/** The file name of an article without its ending, such as "000_8dfd78ec34cd9f42". */
export const ArticleId = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'an article id is a file name without its ending'),
  v.brand('ArticleId'),
);
export type ArticleId = v.InferOutput<typeof ArticleId>;
