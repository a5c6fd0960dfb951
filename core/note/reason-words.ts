import type { Evidence, EvidenceRule } from '../model/evidence';
import type { Mention } from '../model/mention';

type Told = Pick<Mention, 'surface' | 'evidence'>;

const quoted = (name: string): string => `“${name}”`;

/** "“Jerusalem”, “Knesset” and “Israel”". */
function listed(names: readonly string[]): string {
  const [last = '', ...before] = names.map(quoted).reverse();
  return before.length === 0 ? last : `${before.reverse().join(', ')} and ${last}`;
}

/** What spoke against the reading, and was outweighed. */
const DOUBTS: Readonly<Partial<Record<EvidenceRule, (surface: string, about: string | undefined) => string>>> = {
  'clue-against-on-page': (_surface, about) => `${quoted(about ?? '')} on the page speaks against it, but weighs less.`,
  'clue-against-near': (_surface, about) => `${quoted(about ?? '')} beside it speaks against it, but weighs less.`,
  'before-office': () => 'The page is older than the first office we know of; what speaks for it weighs more.',
  'long-dead': () => 'The page was written months after the death; what speaks for this one weighs more.',
  'somebody-else': (surface) => `The page also names somebody else called ${quoted(surface)}; what speaks for this one weighs more.`,
  'somebody-else-earlier': (surface) => `The page also names somebody else called ${quoted(surface)}, after this one.`,
  'bearer-on-page': (surface) => `The page also names a person called ${quoted(surface)}; what speaks for the place weighs more.`,
  'treated-as-person': () => 'The sentence could be about a person; what speaks for the place weighs more.',
  'common-word-on-page': (surface) => `The page also has ${quoted(surface.toLowerCase())}, with a small letter; what speaks for the name weighs more.`,
  'team': () => 'The text is about sport, where a country’s name often means its team.',
};

const isDoubted = (evidence: readonly Evidence[]): boolean => evidence.some(({ weight }) => weight < 0);

/** What spoke for the reading, the telling things first. */
function forIt({ surface, evidence }: Told): string[] {
  const of = (...rules: readonly EvidenceRule[]): readonly Evidence[] => evidence.filter(({ rule }) => rules.includes(rule));
  const about = (found: readonly Evidence[]): string[] => found.flatMap((one) => one.about ?? []);
  const [named] = about(of('named-on-page'));
  const [topic] = about(of('topic-on-page'));
  const [title] = about(of('title-here'));
  const clues = about(of('clue-on-page', 'further-clue')).filter((clue) => clue !== title);
  const sentences: string[] = [];
  if (of('denotes-one').length > 0) sentences.push(isDoubted(evidence) ? `${quoted(surface)} is its name.` : `${quoted(surface)} is its name; we know of nothing else called so.`);
  else if (named !== undefined) sentences.push(named === surface ? `Elsewhere on the page ${quoted(surface)} clearly means this.` : `The page also says ${quoted(named)}, so ${quoted(surface)} means the same.`);
  else if (of('distinct-short-name').length > 0) sentences.push(`In the news ${quoted(surface)} is short for nothing else.`);
  else sentences.push(`${quoted(surface)} can mean other things too.`);
  if (named !== undefined || of('denotes-one', 'distinct-short-name').length > 0) return sentences;
  if (title !== undefined) sentences.push(`${quoted(title)} stands right before it.`);
  if (clues.length > 0) sentences.push(`${listed(clues)} on the page ${clues.length === 1 ? 'speaks' : 'speak'} for this.`);
  if (topic !== undefined) sentences.push(`The page also names ${quoted(topic)}, which is of the same topic.`);
  return sentences;
}

/** What the card answers to "Why am I seeing this?": what spoke for the mention, then what spoke against it. */
export function reasonWords(told: Told): string {
  const { surface, evidence } = told;
  const against = evidence.flatMap(({ rule, about }) => DOUBTS[rule]?.(surface, about) ?? []);
  const here = evidence.some(({ rule }) => rule === 'place-or-state-here') ? ['The words around it speak of the place or the state.'] : [];
  return [...forIt(told), ...against, ...here].join(' ');
}
