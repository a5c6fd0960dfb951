import type { ArticleId } from '../../model/ids';
import type { Language } from '../../model/language';
import type { ArticleName, Introduction } from '../names/article-names';
import type { GuessedKind, KindVotes } from '../names/name-kind';

/** All that the articles say about one name. */
export interface PooledName {
  readonly key: string;
  /** Ways to write it, with how often each was met first in an article. */
  readonly spellings: Map<string, number>;
  readonly votes: KindVotes;
  readonly articles: ArticleId[];
  readonly language: Language;
  /** Long forms that stand beside this short one in an article, with the number of articles. */
  readonly longForms: Map<string, number>;
  count: number;
  introduction: Introduction;
}

/** Names of many articles, added one article at a time. */
export class NamePool {
  readonly names = new Map<string, PooledName>();
  /** In how many articles an ordinary word is written small, for words that are also names. */
  readonly small = new Map<string, number>();

  add(names: readonly ArticleName[], language: Language, smallWords: Iterable<string>): void {
    for (const word of smallWords) this.small.set(word, (this.small.get(word) ?? 0) + 1);
    for (const name of names) this.#addName(name, language);
    for (const { key, short } of names) {
      for (const form of short) {
        const longForms = this.names.get(form)?.longForms;
        longForms?.set(key, (longForms.get(key) ?? 0) + 1);
      }
    }
  }

  #addName({ key, text, count, votes, introduction }: ArticleName, language: Language): void {
    const known = this.names.get(key);
    if (!known) {
      this.names.set(key, { key, spellings: new Map([[text, 1]]), votes: { ...votes }, articles: [introduction.article], language, longForms: new Map(), count, introduction });
      return;
    }
    known.spellings.set(text, (known.spellings.get(text) ?? 0) + 1);
    known.articles.push(introduction.article);
    known.count += count;
    for (const [kind, weight] of Object.entries(votes) as [GuessedKind, number][]) known.votes[kind] = (known.votes[kind] ?? 0) + weight;
    if (introduction.score > known.introduction.score) known.introduction = introduction;
  }
}
