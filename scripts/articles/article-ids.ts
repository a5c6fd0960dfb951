import * as v from 'valibot';
import { fingerprint } from '../../core/knowledge/fingerprint';
import { ArticleId } from '../../core/model/ids';

/** The stem with what an id may hold; a name in other letters becomes a short fingerprint of itself. */
function fitted(stem: string): string {
  const plain = stem.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[._-]+|[._-]+$/g, '');
  const left = plain.match(/[A-Za-z0-9]/g)?.length ?? 0;
  const written = stem.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return left > 0 && left >= written / 2 ? plain : `article-${fingerprint(stem).slice(0, 8)}`;
}

/** Gives each article an id of its own: the second of one name gets "-2". */
export class ArticleIds {
  readonly #taken: Set<string>;
  /** Last number that was given to a name. */
  readonly #numbers = new Map<string, number>();

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  next(stem: string): ArticleId {
    const wanted = v.is(ArticleId, stem) ? stem : fitted(stem);
    let id = wanted;
    while (this.#taken.has(id)) {
      const number = (this.#numbers.get(wanted) ?? 1) + 1;
      this.#numbers.set(wanted, number);
      id = `${wanted}-${String(number)}`;
    }
    this.#taken.add(id);
    return v.parse(ArticleId, id);
  }
}
