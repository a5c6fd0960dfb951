import { mentionsOfText } from '../articles/article-mentions';
import { draftsOf } from '../articles/drafts/drafts';
import { NamePool } from '../articles/drafts/name-pool';
import type { Draft } from '../articles/drafts/draft';
import { articleNames, smallWords } from '../articles/names/article-names';
import { readArticle, type ReadArticle } from '../articles/read-article';
import { summaryOf, tell, type ArticleSummary, type ToldArticle } from '../articles/told-article';
import { eventDatesOf } from '../articles/times/dated-events';
import { aroundOf } from '../articles/wordings/align-around';
import type { WordingPair } from '../articles/wordings/wording-pair';
import { wordingPairsOf } from '../articles/wordings/wording-pairs';
import { buildLexicon, type LexiconName } from '../match/build-lexicon';
import { openLexicon } from '../match/lexicon';
import { createMatcher, type Matcher } from '../match/matcher';
import type { Article } from '../model/article';
import type { Clues, EntityRecord } from '../model/entity';
import type { EventRecord } from '../model/event';
import type { Outlet } from '../model/outlet';
import { latest, type PartialDate } from '../model/partial-date';
import type { Topic } from '../model/topic';
import { buildFoldTable, type FoldTable } from '../text/fold';
import { DRAFTS, draftRecords } from './draft-records';
import { collectFindings, type Findings } from './findings';
import { fingerprint } from './fingerprint';
import { KNOWLEDGE_VERSION, type Knowledge } from './knowledge';
import { knownNames, lexiconNamesOf } from './lexicon-names';
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
  readonly findings: Findings;
  readonly lexicon: ArrayBuffer;
  readonly drafts: readonly Draft[];
  /** In the order of their ids. */
  readonly articles: readonly ArticleSummary[];
  readonly pairs: readonly WordingPair[];
}

/** The two times that every article is read: for names that no record knows, and then for what it says. */
export type Reading = 'names' | 'sentences';

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

const latestOf = (dates: readonly PartialDate[]): PartialDate | undefined =>
  dates.reduce<PartialDate | undefined>((a, b) => (a !== undefined && latest(a) >= latest(b) ? a : b), undefined);

interface Compiled {
  readonly lexicon: ArrayBuffer;
  readonly names: readonly LexiconName[];
  readonly nameClues: readonly Clues[];
  readonly matcher: Matcher;
}

function compile(entities: readonly EntityRecord[], fold: FoldTable): Compiled {
  const { names, nameClues } = lexiconNamesOf(entities);
  const lexicon = buildLexicon(names, fold);
  return { lexicon, names, nameClues, matcher: createMatcher([{ lexicon: openLexicon(lexicon), facts: matchFactsOf(entities), nameClues }]) };
}

/** Names in the articles that no record knows, grouped. */
function findDrafts(reads: Iterable<ReadArticle>, records: readonly EntityRecord[], matcher: Matcher): Draft[] {
  const pool = new NamePool();
  const known = knownNames(records);
  for (const read of reads) {
    const { text, metadata: { language, date } } = read.article;
    const mentions = mentionsOfText(matcher, text, { lang: language, date });
    const small = smallWords(read);
    pool.add(articleNames(read, mentions, small).filter(({ key }) => !known.has(key)), language, small);
  }
  return draftsOf(pool);
}

/**
 * Builds the knowledge base. The same records and articles give the same result, in whatever order they come.
 * @param onArticle called before an article is read, with its number from 0 and for what it is read.
 */
export function buildKnowledge(records: Records, articles: readonly Article[], onArticle: (at: number, reading: Reading) => void = () => undefined): BuiltKnowledge {
  const reviewed = [...records.entities].sort(byId);
  const sorted = [...articles].sort(byId);
  const fold = buildFoldTable();
  // Read once for both purposes: cutting and tagging are a third of the work.
  const reads: ReadArticle[] = [];
  const reading = function* (): Generator<ReadArticle> {
    for (const [at, article] of sorted.entries()) {
      onArticle(at, 'names');
      const read = readArticle(article);
      reads.push(read);
      yield read;
    }
  };
  const drafts = findDrafts(reading(), reviewed, compile(reviewed, fold).matcher);
  const entities = [...reviewed, ...draftRecords(drafts, sorted, reviewed.map(({ id }) => id))];
  const { lexicon, nameClues, matcher } = compile(entities, fold);
  const dates = eventDatesOf(reviewed, records.events);
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  const told = reads.map((read, at): ToldArticle => {
    onArticle(at, 'sentences');
    return tell(read, matcher, dates, (id) => types.get(id));
  });
  const pairs = wordingPairsOf(told, aroundOf(reviewed));
  const content = {
    version: KNOWLEDGE_VERSION,
    date: latestOf(reviewed.flatMap(({ note }) => note.asOf ?? [])),
    topics: entities.some((entity) => !entity.reviewed) ? [...records.topics, DRAFTS] : records.topics,
    outlets: [...records.outlets].sort(byId),
    entities,
    events: [...records.events].sort(byId),
    nameClues,
    articles: sorted.map(({ id, metadata }) => ({ id, metadata })),
  } as const;
  const found = collectFindings(told, pairs);
  const hash = fingerprint(fingerprint(JSON.stringify(content)) + fingerprint(JSON.stringify(found)));
  return { knowledge: { ...content, hash }, findings: { ...found, hash }, lexicon, drafts, pairs, articles: told.map(summaryOf) };
}
