import { overlapsAny } from '../../match/overlap';
import type { ArticleId } from '../../model/ids';
import type { Mention } from '../../model/mention';
import { descriptorOf } from '../../text/languages';
import type { ReadArticle } from '../read-article';
import { introductionScore } from './introduction';
import { addKindVotes, type KindVotes } from './name-kind';
import { nameKey } from './name-key';
import type { NameSpan } from './name-span';
import { nameSpansOf } from './name-spans';
import { isPairOfNames, isRealName, type FoundName } from './real-name';

/** The sentence that introduces a name best, as far as one article goes. */
export interface Introduction {
  readonly article: ArticleId;
  /** Counts from 0 in the article. */
  readonly sentence: number;
  readonly text: string;
  /** What stands before the name: "Turkish Foreign Minister". */
  readonly lead: string;
  readonly score: number;
}

/** A name that an article uses. */
export interface ArticleName {
  /** Spelling-independent form (name-key.ts). */
  readonly key: string;
  /** As written; the first spelling met. */
  readonly text: string;
  readonly count: number;
  readonly votes: KindVotes;
  readonly introduction: Introduction;
  /** Other keys of the same article that denote the same: the surname of a person, the acronym in brackets. */
  readonly short: readonly string[];
}

/** "Shanghai Cooperation Organization (SCO)": initials in brackets right after the name, or the name after its initials. */
function isAcronymOf(short: NameSpan, long: NameSpan, text: string): boolean {
  // Capitals and small letters mixed too: "AfCFTA".
  if (!/^\S*\p{Lu}\S*\p{Lu}\S*$/u.test(short.text) || long.text.split(/\s+/).length < 2) return false;
  const between = short.start >= long.end ? text.slice(long.end, short.start) : text.slice(short.end, long.start);
  if (!/^\s*\(\s*["“]?$/u.test(between)) return false;
  const letters = short.text.replace(/[^\p{L}]/gu, '').replace(/s$/u, '').toLowerCase();
  const capitals = short.text.replace(/\P{Lu}/gu, '').toLowerCase();
  const initials = long.text.split(/[\s-]+/).map((word) => word.charAt(0).toLowerCase()).join('');
  let at = 0;
  for (const letter of initials) if (letter === letters[at]) at += 1;
  let sure = 0;
  for (const letter of initials) if (letter === capitals[sure]) sure += 1;
  return letters.length > 1 && (at >= letters.length - 1 || sure === capitals.length);
}

function acronymPairs(spans: readonly NameSpan[], text: string): Map<string, string> {
  const pairs = new Map<string, string>();
  spans.forEach((span, index) => {
    const next = spans[index + 1];
    if (next?.sentence !== span.sentence) return;
    if (isAcronymOf(next, span, text)) pairs.set(nameKey(next.text), nameKey(span.text));
    else if (isAcronymOf(span, next, text)) pairs.set(nameKey(span.text), nameKey(next.text));
  });
  return pairs;
}

/** Long forms of persons by the short forms that end them: "Erdogan" → "Recep Tayyip Erdogan". A short form of two people is nobody's. */
function surnames(names: readonly FoundName[], votesOf: (key: string) => KindVotes): Map<string, string> {
  const longOf = new Map<string, string | undefined>();
  const keys = new Set(names.map(({ key }) => key));
  for (const { key } of names) {
    const parts = key.split(' ');
    const votes = votesOf(key);
    const person = (votes.person ?? 0) > 0 && Object.entries(votes).every(([kind, count]) => kind === 'person' || count <= (votes.person ?? 0));
    if (parts.length < 2 || parts.length > 5 || !person) continue;
    for (let from = 1; from < parts.length; from += 1) {
      const short = parts.slice(from).join(' ');
      if (!keys.has(short)) continue;
      longOf.set(short, longOf.has(short) && !(longOf.get(short) ?? '').endsWith(key) && !key.endsWith(longOf.get(short) ?? '-') ? undefined : key);
    }
  }
  return new Map([...longOf].flatMap(([short, long]) => (long === undefined ? [] : [[short, long]])));
}

/** The words that an article writes small. */
export const smallWords = ({ sentences }: ReadArticle): ReadonlySet<string> =>
  new Set(sentences.flatMap(({ words }) => words.flatMap(({ text }) => (/^\p{Ll}+$/u.test(text) ? [text] : []))));

/** The names that an article uses and no mention covers, with what they seem to be and the sentence that introduces each. */
export function articleNames(read: ReadArticle, known: readonly Mention[], small = smallWords(read)): ArticleName[] {
  const { article, sentences } = read;
  const language = descriptorOf(article.metadata.language);
  const free = nameSpansOf(read).filter(({ start, end }) => !overlapsAny(known, start, end));
  const byKey = new Map<string, FoundName>();
  for (const span of free) {
    const key = nameKey(span.text);
    const found = byKey.get(key);
    if (found) found.spans.push(span);
    else if (key !== '') byKey.set(key, { key, spans: [span] });
  }
  const keys = new Set(byKey.keys());
  const real = [...byKey.values()].filter((found) => isRealName(found, small, language) && !isPairOfNames(found, keys, language));
  const votes = new Map(real.map(({ key, spans }) => {
    const sum: KindVotes = {};
    for (const span of spans) addKindVotes(sum, span, sentences[span.sentence]?.words ?? [], language);
    return [key, sum];
  }));
  const votesOf = (key: string): KindVotes => votes.get(key) ?? {};
  const shorts = new Map([...surnames(real, votesOf), ...acronymPairs(free, article.text)]);
  return real.flatMap(({ key, spans }): ArticleName[] => {
    const introductions = spans.flatMap((span): Introduction[] => {
      const sentence = sentences[span.sentence];
      return sentence
        ? [{ article: article.id, sentence: span.sentence, text: article.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' '), lead: span.lead, score: introductionScore(span, sentence, article.text) }]
        : [];
    });
    const [best] = introductions.sort((a, b) => b.score - a.score || a.sentence - b.sentence);
    const [first] = spans;
    if (!best || !first) return [];
    return [{ key, text: first.text, count: spans.length, votes: votesOf(key), introduction: best, short: [...shorts].flatMap(([short, long]) => (long === key ? [short] : [])) }];
  });
}
