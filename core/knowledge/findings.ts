import type { ArticleEvidence, EvidenceSentence } from '../articles/evidence';
import type { Article } from '../model/article';
import type { ArticleId, EntityId } from '../model/ids';

/** Raised whenever the meaning of a field changes. */
export const FINDINGS_VERSION = 1;

/** The sentences of an article that anything refers to, by their number in it. */
export interface ArticleSentences {
  readonly id: ArticleId;
  readonly sentences: Readonly<Record<number, string>>;
}

/** What the builder found in the articles; read only when a card is to open, so that marks and the popup do not wait for it. */
export interface Findings {
  readonly version: typeof FINDINGS_VERSION;
  /** The hash of the knowledge base that it belongs to. */
  readonly hash: string;
  readonly articles: readonly ArticleSentences[];
  readonly evidence: Readonly<Partial<Record<EntityId, readonly EvidenceSentence[]>>>;
}

/** Articles kept as evidence for one entity: a card shows a few, and thousands of articles name a state. */
const MOST_ARTICLES = 12;
/** Sentences kept of one article for one entity. */
const MOST_SENTENCES = 6;

/** Where many articles name an entity, those that say most about it, and among these the newest; in the order of the articles. */
function chosen(byArticle: readonly (readonly EvidenceSentence[])[]): EvidenceSentence[] {
  const length = ({ phrase: [start, end] }: EvidenceSentence): number => end - start;
  const longest = (sentences: readonly EvidenceSentence[]): number => Math.max(...sentences.map(length));
  const most = byArticle.length <= MOST_ARTICLES
    ? new Set(byArticle)
    : new Set([...byArticle].sort((a, b) => longest(b) - longest(a)).slice(0, MOST_ARTICLES));
  return byArticle.filter((sentences) => most.has(sentences)).flatMap((sentences) => {
    const kept = new Set([...sentences].sort((a, b) => length(b) - length(a) || a.sentence - b.sentence).slice(0, MOST_SENTENCES));
    return sentences.filter((sentence) => kept.has(sentence));
  });
}

function evidenceByEntity(evidence: readonly ArticleEvidence[]): [EntityId, EvidenceSentence[]][] {
  const all = new Map<EntityId, (readonly EvidenceSentence[])[]>();
  for (const { byEntity } of evidence) {
    for (const [entity, sentences] of byEntity) {
      const known = all.get(entity);
      if (known) known.push(sentences);
      else all.set(entity, [sentences]);
    }
  }
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([entity, byArticle]) => [entity, chosen(byArticle)]);
}

/** Puts together what the articles, in the order given, were found to say, with the sentences that it refers to. */
export function collectFindings(articles: readonly Article[], evidence: readonly ArticleEvidence[]): Omit<Findings, 'hash'> {
  const byEntity = evidenceByEntity(evidence);
  const used = new Map<ArticleId, Set<number>>();
  for (const [, sentences] of byEntity) {
    for (const { article, sentence } of sentences) {
      const numbers = used.get(article);
      if (numbers) numbers.add(sentence);
      else used.set(article, new Set([sentence]));
    }
  }
  const sentencesOf = ({ id, text }: Article, at: number): ArticleSentences => ({
    id,
    sentences: Object.fromEntries([...(used.get(id) ?? [])].sort((a, b) => a - b).map((number) => {
      const { start, end } = evidence[at]?.sentences[number] ?? { start: 0, end: 0 };
      return [number, text.slice(start, end)];
    })),
  });
  return { version: FINDINGS_VERSION, articles: articles.map(sentencesOf), evidence: Object.fromEntries(byEntity) };
}
