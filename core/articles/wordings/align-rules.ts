import type { Token } from './align-keys';
import type { Comparison, PhraseRange, TokenSentence } from './align-phrases';
import type { Phrase } from './wordings-phrases';

/** Words on one side that the other does not have, at most. */
const MOST_OTHER = 5;
/** In sentences that share less, a phrase that hangs on another ("holy places" in "the status of holy places") may be of anything. */
const SAME_STATEMENT = 0.3;

/** Words in quotation marks share so much with what they are set against. */
const LEAST_QUOTED = 0.5;
/** Clauses share so much of their words, by rarity, and each has at most so many of its own. */
const LEAST_CLAUSE = 0.4;
const MOST_CLAUSE_REPLACED = 3;
/** The same where two phrases have different heads: "a new cycle of violence", "a new spiral of violence". */
const MOST_REPLACED = 2;
const NOTHING: Token = { unit: 0, key: '', stem: undefined, entity: undefined, kind: 'general' };

const isProper = ({ kind }: Token): boolean => kind === 'name' || kind === 'people';
const isNumber = ({ kind }: Token): boolean => kind === 'number';
const isContent = (token: Token): boolean => token.kind === 'word' || isProper(token);

/** Whether what differs can be two ways of putting one thing: two names are two things, and so are two of a thing and all of them. */
function canReplace(a: readonly Token[], b: readonly Token[]): boolean {
  if (a.length > MOST_OTHER || b.length > MOST_OTHER) return false;
  return !(a.some(isProper) && b.some(isProper)) && !a.some(isNumber) && !b.some(isNumber);
}

/** Whether a word that one phrase has for itself stands elsewhere in the other sentence, where it says the same: then it has no other word there. */
const standsElsewhere = (rest: readonly Token[], { tokens }: TokenSentence): boolean =>
  rest.some(({ kind, key, entity }) => (kind === 'word' || (kind === 'name' && entity === undefined)) && tokens.some((other) => other.key === key));

/** Whether one head names one thing and the other several. */
function sameNumber({ a, b }: Comparison, [x, y]: readonly [TokenSentence, TokenSentence]): boolean {
  const text = (head: number | undefined, { phrased, tokens }: TokenSentence): string | undefined =>
    head === undefined ? undefined : phrased.units[tokens[head]?.unit ?? -1]?.text.toLowerCase();
  return text(a.head, x) === text(b.head, y);
}

/** Whether two noun phrases are of one thing: one head with other words around it, or another head with the same around it. */
function nounsAgree(comparison: Comparison, sentences: readonly [TokenSentence, TokenSentence]): boolean {
  const { a, b, matched, restA, restB } = comparison;
  const [x] = sentences;
  const pairedA = matched.find(([at]) => at === a.head);
  const pairedB = matched.find(([, at]) => at === b.head);
  const tokens = matched.flatMap(([at]) => x.tokens[at] ?? []);
  const headKind = a.head === undefined ? undefined : x.tokens[a.head]?.kind;
  if (pairedA !== undefined && pairedA === pairedB) return sameNumber(comparison, sentences) && (headKind === 'word' || (headKind === 'general' && tokens.some(isContent)));
  if (pairedA !== undefined || pairedB !== undefined) return false;
  const inFirst = matched.some(([at, other]) => at < a.firstTo && other < b.firstTo && !isProper(x.tokens[at] ?? NOTHING));
  // "More sophisticated weapons" and "more sophisticated centrifuges" share no more than praise.
  const anchored = tokens.some(isProper) || matched.some(([at, other]) => at >= a.firstTo && other >= b.firstTo);
  return inFirst && anchored && matched.length >= 2 && tokens.some(({ kind }) => kind === 'word') && restA.length <= MOST_REPLACED && restB.length <= MOST_REPLACED;
}

/** Whether two clauses tell one thing: of subject, verb and what follows, two agree, and little differs. */
function clausesAgree({ a, b, matched, restA, restB, shared }: Comparison, [x]: readonly [TokenSentence, TokenSentence]): boolean {
  if (shared < LEAST_CLAUSE || restA.length > MOST_CLAUSE_REPLACED || restB.length > MOST_CLAUSE_REPLACED) return false;
  const content = matched.filter(([at]) => isContent(x.tokens[at] ?? NOTHING));
  const verb = content.some(([at, other]) => at === a.head && other === b.head);
  const subject = a.subject && b.subject && content.some(([at, other]) => at < a.firstTo && other < b.firstTo);
  const after = a.head !== undefined && b.head !== undefined && content.some(([at, other]) => at > (a.head ?? 0) && other > (b.head ?? 0));
  return content.length > 1 && [verb, subject, after].filter(Boolean).length > 1;
}

const isList = ({ phrase }: PhraseRange, { phrased }: TokenSentence): boolean =>
  phrased.nouns.some(({ from, to, link }) => from >= phrase.from && to < phrase.to && link === 'and');

/** Whether two phrases are of a kind: a clause and a noun phrase say different things of one thing. */
export const canCompare = (a: Phrase, b: Phrase): boolean => a.kind === b.kind || a.kind === 'quoted' || b.kind === 'quoted';

/** Whether two phrases of two sentences put one thing differently. @param sentenceShared how much the sentences share, 0–1. */
export function putsDifferently(comparison: Comparison, sentences: readonly [TokenSentence, TokenSentence], sentenceShared: number): boolean {
  const { a, b, restA, restB, exact, near } = comparison;
  if (!canReplace(restA, restB) || standsElsewhere(restA, sentences[1]) || standsElsewhere(restB, sentences[0])) return false;
  const both = restA.length > 0 && restB.length > 0;
  const grammar = restA.length === 0 && restB.length === 0 && !exact && !near && comparison.matched.length > 1;
  if (!both && !grammar) return false;
  if (sentenceShared < SAME_STATEMENT && (a.hangs || b.hangs)) return false;
  if (isList(a, sentences[0]) !== isList(b, sentences[1])) return false;
  if (a.phrase.kind === 'noun-phrase' && b.phrase.kind === 'noun-phrase') return nounsAgree(comparison, sentences);
  if (a.phrase.kind === 'clause' && b.phrase.kind === 'clause') return clausesAgree(comparison, sentences);
  return comparison.shared >= LEAST_QUOTED && comparison.matched.length > 1;
}
