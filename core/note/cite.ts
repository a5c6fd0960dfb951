import type { KnowledgeArticle, Knowledge } from '../knowledge/knowledge';
import { shortDate } from '../model/partial-date';
import type { Source, Sources } from '../model/source';
import type { CitedText, NoteSource } from './note';

/** Numbers sources in the order in which they are first cited; one number for one place, whoever cites it. */
export class Citer {
  readonly #numbers = new Map<string, number>();
  readonly #sources: NoteSource[] = [];
  readonly #articles: ReadonlyMap<string, KnowledgeArticle>;

  constructor(private readonly knowledge: Knowledge) {
    this.#articles = new Map(knowledge.articles.map((article) => [article.id, article]));
  }

  get sources(): readonly NoteSource[] {
    return this.#sources;
  }

  /** Keys that name no source are left out: the checks of the build do not let them through. */
  cite(text: string, keys: readonly string[], sources: Sources): CitedText {
    const numbers = keys.flatMap((key) => {
      const source = sources[key];
      return source ? [this.#number(source)] : [];
    });
    return { text, sources: [...new Set(numbers)].sort((a, b) => a - b) };
  }

  #number(source: Source): number {
    const key = 'article' in source ? `${source.article} ${source.quote}` : source.url;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#sources.length + 1;
    this.#numbers.set(key, number);
    this.#sources.push({ number, ...this.#describe(source) });
    return number;
  }

  #describe(source: Source): Omit<NoteSource, 'number'> {
    if (!('article' in source)) {
      const { publisher, title, date, url } = source;
      return { publisher, title, ...(date === undefined ? {} : { date: shortDate(date) }), url };
    }
    const article = this.#articles.get(source.article);
    const date = article?.metadata.date;
    const url = article?.metadata.url;
    return {
      publisher: outletOf(this.knowledge, article),
      title: titleOf(source.article, article),
      ...(date === undefined ? {} : { date: shortDate(date) }),
      ...(url === undefined ? {} : { url }),
      quote: source.quote,
    };
  }
}

/** Who published an article of ours, or that it does not say so. */
export function outletOf({ outlets }: Knowledge, article: KnowledgeArticle | undefined): string {
  return outlets.find(({ id }) => id === article?.metadata.outlet)?.name ?? 'Outlet not stated';
}

/** An article without a title goes by the number that its file name begins with. */
export const titleOf = (id: string, article: KnowledgeArticle | undefined): string =>
  article?.metadata.title ?? `Article ${id.replace(/_.*$/, '')}`;
