import { evidenceOf, type ArticleEvidence, type EvidenceSentence } from '../articles/evidence';
import { buildLexicon } from '../match/build-lexicon';
import { openLexicon } from '../match/lexicon';
import { createMatcher } from '../match/matcher';
import type { Article } from '../model/article';
import type { EntityRecord } from '../model/entity';
import type { EventRecord } from '../model/event';
import type { EntityId } from '../model/ids';
import type { Outlet } from '../model/outlet';
import { latest, type PartialDate } from '../model/partial-date';
import type { Topic } from '../model/topic';
import { buildFoldTable } from '../text/fold';
import { fingerprint } from './fingerprint';
import { KNOWLEDGE_VERSION, type Knowledge } from './knowledge';
import { lexiconNamesOf } from './lexicon-names';
import { matchFactsOf } from './match-facts';

/** Everything that a knowledge base is built from, already checked. */
export interface Records {
  readonly topics: readonly Topic[];
  readonly outlets: readonly Outlet[];
  readonly entities: readonly EntityRecord[];
  readonly events: readonly EventRecord[];
}

export interface BuiltKnowledge {
  readonly knowledge: Knowledge;
  readonly lexicon: ArrayBuffer;
  /** By article, in the order given. */
  readonly evidence: readonly ArticleEvidence[];
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

function collect(evidence: readonly ArticleEvidence[]): Map<EntityId, EvidenceSentence[]> {
  const all = new Map<EntityId, EvidenceSentence[]>();
  for (const article of evidence) {
    for (const [entity, sentences] of article.byEntity) all.set(entity, [...(all.get(entity) ?? []), ...sentences]);
  }
  return new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const latestOf = (dates: readonly PartialDate[]): PartialDate =>
  dates.reduce((a, b) => (latest(a) >= latest(b) ? a : b));

/**
 * Builds the knowledge base. The same records and articles give the same result, in whatever order they come.
 * @param onArticle called before each article is read, with its number from 0.
 */
export function buildKnowledge(records: Records, articles: readonly Article[], onArticle: (at: number) => void = () => undefined): BuiltKnowledge {
  const entities = [...records.entities].sort(byId);
  const { names, nameClues } = lexiconNamesOf(entities);
  const lexicon = buildLexicon(names, buildFoldTable());
  const matcher = createMatcher(openLexicon(lexicon), matchFactsOf(entities), nameClues);
  const sorted = [...articles].sort(byId);
  const evidence = sorted.map((article, at) => {
    onArticle(at);
    return evidenceOf(article, matcher);
  });
  const content = {
    version: KNOWLEDGE_VERSION,
    date: latestOf(entities.map(({ note }) => note.asOf)),
    topics: records.topics,
    outlets: [...records.outlets].sort(byId),
    entities,
    events: [...records.events].sort(byId),
    nameClues,
    articles: sorted.map(({ id, metadata, text }, at) => ({
      id,
      metadata,
      sentences: (evidence[at]?.sentences ?? []).map(({ start, end }) => text.slice(start, end)),
    })),
    evidence: Object.fromEntries(collect(evidence)),
  } as const;
  return { knowledge: { ...content, hash: fingerprint(JSON.stringify(content)) }, lexicon, evidence };
}
