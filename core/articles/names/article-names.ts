import { overlapsAny } from '../../match/overlap';
import type { ArticleId } from '../../model/ids';
import type { Mention } from '../../model/mention';
import { descriptorOf } from '../../text/languages';
import type { LanguageDescriptor } from '../../text/languages/descriptor';
import type { ReadArticle } from '../read-article';
import { acronymPairs, ordinaryAcronyms } from './acronyms';
import { introductionScore } from './introduction';
import { addKindVotes, type KindVotes } from './name-kind';
import { nameKey } from './name-key';
import type { NameSpan } from './name-span';
import { nameSpansOf } from './name-spans';
import { isMadeOfNames, isRealName, type FoundName } from './real-name';
import { surnames } from './surnames';

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

/** The words that an article writes small. */
export const smallWords = ({ sentences }: ReadArticle): ReadonlySet<string> =>
  new Set(sentences.flatMap(({ words }) => words.flatMap(({ text }) => (/^\p{Ll}+$/u.test(text) ? [text] : []))));

/** Free spans by the name that they write, in the order of their first places. */
function byKeyOf(spans: readonly NameSpan[]): FoundName[] {
  const found = new Map<string, FoundName>();
  for (const span of spans) {
    const key = nameKey(span.text);
    const known = found.get(key);
    if (known) known.spans.push(span);
    else if (key !== '') found.set(key, { key, spans: [span] });
  }
  return [...found.values()];
}

function votesOn({ spans }: FoundName, { sentences }: ReadArticle, language: LanguageDescriptor): KindVotes {
  const votes: KindVotes = {};
  for (const span of spans) addKindVotes(votes, span, sentences[span.sentence]?.words ?? [], language);
  return votes;
}

function bestIntroduction({ spans }: FoundName, { article, sentences }: ReadArticle): Introduction | undefined {
  const scored = spans.flatMap((span) => {
    const sentence = sentences[span.sentence];
    return sentence ? [{ span, sentence, score: introductionScore(span, sentence, article.text) }] : [];
  });
  const [best] = scored.sort((a, b) => b.score - a.score || a.span.sentence - b.span.sentence);
  if (!best) return undefined;
  const { span, sentence, score } = best;
  return { article: article.id, sentence: span.sentence, text: article.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' '), lead: span.lead, score };
}

/** The names that an article uses and no mention covers, with what they seem to be and the sentence that introduces each. */
export function articleNames(read: ReadArticle, known: readonly Mention[], small = smallWords(read)): ArticleName[] {
  const { text, metadata } = read.article;
  const language = descriptorOf(metadata.language);
  const free = nameSpansOf(read).filter(({ start, end }) => !overlapsAny(known, start, end));
  const found = byKeyOf(free);
  const keys = new Set(found.map(({ key }) => key));
  // "Romney-Clinton", where the one is a name that somebody has recorded, and the other stands in a longer name.
  const texts = [...free.map(({ text: name }) => name), ...known.map(({ surface }) => surface)];
  const lastWords = new Set(texts.map((name) => nameKey(name.split(/\s/).at(-1) ?? '')));
  const pairs = acronymPairs(free, text);
  const ordinary = ordinaryAcronyms(text);
  const isReal = (name: FoundName): boolean => isRealName(name, small, language) && !isMadeOfNames(name, keys, lastWords, language) && !ordinary.has(name.key);
  const certain = new Set(found.filter(isReal).map(({ key }) => key));
  const real = found
    .filter(({ key }) => certain.has(key) || certain.has(pairs.get(key) ?? ''))
    .map((name) => ({ ...name, votes: votesOn(name, read, language) }));
  const shorts = new Map([...surnames(real), ...pairs]);
  const shortsOf = new Map<string, string[]>();
  for (const [short, long] of shorts) shortsOf.set(long, [...(shortsOf.get(long) ?? []), short]);
  return real.flatMap((name): ArticleName[] => {
    const [first] = name.spans;
    const introduction = bestIntroduction(name, read);
    return first && introduction ? [{ key: name.key, text: first.text, count: name.spans.length, votes: name.votes, introduction, short: shortsOf.get(name.key) ?? [] }] : [];
  });
}
