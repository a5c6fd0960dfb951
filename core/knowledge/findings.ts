import type { EvidenceSentence } from '../articles/evidence';
import type { Quote } from '../articles/quotes/quotes';
import type { ReadArticle } from '../articles/read-article';
import type { ToldArticle } from '../articles/told-article';
import type { PairOrigin, PhraseAt, WordingPair } from '../articles/wordings/wording-pair';
import type { ArticleId, EntityId } from '../model/ids';
import { chosenEvidence, strongest } from './choose-findings';

/** Raised whenever the meaning of a field changes. */
export const FINDINGS_VERSION = 1;

/** The sentences of an article that anything refers to, by their number in it. */
export interface ArticleSentences {
  readonly id: ArticleId;
  readonly sentences: Readonly<Record<number, string>>;
}

/** Something said in quotation marks. */
export interface FoundQuote {
  readonly article: ArticleId;
  /** Counts from 0 in the article. */
  readonly sentence: number;
  /** Without the marks. */
  readonly text: string;
  /** Who was told, where that is known. */
  readonly to?: EntityId | undefined;
}

/** Two articles put the same thing differently. */
export interface FoundPair {
  readonly a: EvidenceSentence;
  readonly b: EvidenceSentence;
  readonly strength: number;
  readonly by: PairOrigin;
}

type ByEntity<T> = Readonly<Partial<Record<EntityId, readonly T[]>>>;

/** What the builder found in the articles; read only when a card is to open, so that marks and the popup do not wait for it. */
export interface Findings {
  readonly version: typeof FINDINGS_VERSION;
  /** The hash of the knowledge base that it belongs to. */
  readonly hash: string;
  readonly articles: readonly ArticleSentences[];
  readonly evidence: ByEntity<EvidenceSentence>;
  /** By speaker. */
  readonly quotes: ByEntity<FoundQuote>;
  readonly pairs: ByEntity<FoundPair>;
}

/** Kept for one entity of each. */
const MOST = { quotes: 12, pairs: 8 };
/** A few words in quotation marks say little by themselves. */
const LEAST_WORDS = 4;

/** Entities in the order of their ids, each with a list. */
class Lists<T> {
  readonly #lists = new Map<EntityId, T[]>();

  add(entity: EntityId, value: T): void {
    const list = this.#lists.get(entity);
    if (list) list.push(value);
    else this.#lists.set(entity, [value]);
  }

  choose(choice: (list: readonly T[]) => readonly T[]): ByEntity<T> {
    return Object.fromEntries([...this.#lists].sort(([a], [b]) => (a < b ? -1 : 1)).map(([entity, list]) => [entity, choice(list)]));
  }
}

/** Whether a quotation says enough to stand by itself on a card. */
const isTelling = (kind: Quote['kind'], text: string): boolean => kind === 'direct' || (kind === 'fragment' && text.split(/\s+/).length >= LEAST_WORDS);

function quotesBySpeaker(told: readonly ToldArticle[]): ByEntity<FoundQuote> {
  const lists = new Lists<FoundQuote>();
  for (const { read: { article }, quotes } of told) {
    for (const { start, end, kind, sentence, speaker, to } of quotes) {
      const text = article.text.slice(start, end).replace(/\s+/g, ' ');
      if (speaker?.entity !== undefined && isTelling(kind, text)) {
        lists.add(speaker.entity, { article: article.id, sentence, text, ...(to?.entity === undefined ? {} : { to: to.entity }) });
      }
    }
  }
  return lists.choose((list) => list.slice(0, MOST.quotes));
}

function pairsByEntity(pairs: readonly WordingPair[], reads: ReadonlyMap<ArticleId, ReadArticle>): ByEntity<FoundPair> {
  const lists = new Lists<FoundPair>();
  const inSentence = ({ article, sentence, start, end }: PhraseAt): EvidenceSentence => {
    const offset = reads.get(article)?.sentences[sentence]?.start ?? 0;
    return { article, sentence, phrase: [start - offset, end - offset] };
  };
  for (const { about, a, b, strength, by } of pairs) {
    for (const entity of about) lists.add(entity, { a: inSentence(a), b: inSentence(b), strength, by });
  }
  return lists.choose((list) => strongest(list, MOST.pairs));
}

function evidenceByEntity(told: readonly ToldArticle[]): ByEntity<EvidenceSentence> {
  const lists = new Lists<readonly EvidenceSentence[]>();
  for (const { evidence } of told) for (const [entity, sentences] of evidence.byEntity) lists.add(entity, sentences);
  return Object.fromEntries(Object.entries(lists.choose((list) => list)).map(([entity, byArticle]) => [entity, chosenEvidence(byArticle ?? [])]));
}

/** Puts together what the articles, in the order given, were found to tell, with the sentences that it refers to. */
export function collectFindings(told: readonly ToldArticle[], pairs: readonly WordingPair[]): Omit<Findings, 'hash'> {
  const reads = new Map(told.map(({ read }) => [read.article.id, read]));
  const found = {
    evidence: evidenceByEntity(told),
    quotes: quotesBySpeaker(told),
    pairs: pairsByEntity(pairs, reads),
  };
  const used = new Map<ArticleId, Set<number>>();
  const use = ({ article, sentence }: { readonly article: ArticleId; readonly sentence: number }): void => {
    const numbers = used.get(article);
    if (numbers) numbers.add(sentence);
    else used.set(article, new Set([sentence]));
  };
  for (const list of Object.values(found.evidence)) list?.forEach(use);
  for (const list of Object.values(found.quotes)) list?.forEach(use);
  for (const list of Object.values(found.pairs)) for (const { a, b } of list ?? []) [a, b].forEach(use);
  const articles = [...reads.values()].map(({ article: { id, text }, sentences }): ArticleSentences => ({
    id,
    sentences: Object.fromEntries([...(used.get(id) ?? [])].sort((a, b) => a - b).map((number) => {
      const { start, end } = sentences[number] ?? { start: 0, end: 0 };
      return [number, text.slice(start, end)];
    })),
  }));
  return { version: FINDINGS_VERSION, articles, ...found };
}
