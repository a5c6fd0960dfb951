import type { ArticleId, EntityId } from '../../model/ids';

export const PAIR_ORIGINS = ['name', 'epithet', 'place', 'action', 'phrase', 'slot', 'attribution'] as const;
/**
 * How a pair was found: two names of one entity · other words before its name · another place given for it · another word
 * for an act of force done to it · two phrases that share words and differ in others · words that differ between words that
 * agree · the source that is given.
 */
export type PairOrigin = (typeof PAIR_ORIGINS)[number];

/** A phrase in its article; offsets are into the article's text. */
export interface PhraseAt {
  readonly article: ArticleId;
  /** Counts from 0 in the article. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

/** Two articles put the same thing differently. */
export interface WordingPair {
  /** Known entities that both phrases name; empty where there is none. */
  readonly about: readonly EntityId[];
  readonly a: PhraseAt;
  readonly b: PhraseAt;
  /** 0–1: how sure it is that both mean the same thing. */
  readonly strength: number;
  readonly by: PairOrigin;
}
