import type { ArticleId } from '../../model/ids';
import type { Language } from '../../model/language';
import type { Introduction } from '../names/article-names';
import type { GuessedKind } from '../names/name-kind';

/** A name of a draft, and what kind of name it seems to be. */
export interface DraftName {
  readonly text: string;
  readonly kind: 'full' | 'short' | 'acronym' | 'variant';
}

/** Something that articles name and no record knows: what an editor would begin a record from. */
export interface Draft {
  /** Spelling-independent form of its main name (names/name-key.ts). */
  readonly key: string;
  /** The main name, as most articles write it. */
  readonly title: string;
  readonly language: Language;
  readonly kind: GuessedKind;
  readonly names: readonly DraftName[];
  /** How often it is named, in all articles. */
  readonly count: number;
  /** The articles that name it. */
  readonly articles: readonly ArticleId[];
  /** The sentence that introduces it best. */
  readonly introduction: Introduction;
}
