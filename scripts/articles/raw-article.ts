import type { ArticleNote } from './article-note';
import type { StatedMetadata } from './fit-metadata';

/** An article as its file has it, before its language, outlet and id are settled. */
export interface RawArticle {
  /** As notes call it. */
  readonly file: string;
  /** What its id is made from: the file's name without its ending, or the id that a line states. */
  readonly stem: string;
  readonly text: string;
  readonly stated: StatedMetadata;
  /** A language tag or name that the article states for itself. */
  readonly language?: string | undefined;
  /** Whether a person wrote the metadata for this article: then the stated language is not doubted. */
  readonly byHand: boolean;
  /** Name of who publishes it, where no outlet is stated by its id. */
  readonly publisher?: string | undefined;
}

/** What a file gave: articles, and what there is to say about it. */
export interface ReadFile {
  readonly articles: readonly RawArticle[];
  readonly notes: readonly ArticleNote[];
}
