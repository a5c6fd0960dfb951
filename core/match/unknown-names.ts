import type { EntityType } from '../model/entity';
import { plain } from '../text/plain';
import type { LanguageDescriptor } from '../text/languages/descriptor';
import type { Candidate } from './candidate';
import type { Surroundings } from './longer-name';
import { wordAfter, wordBefore, type Neighbour } from './neighbours';
import { STATE_WORDS } from './sport-words';

/** What things are named after by putting its name first: "the Ankara Quartet". What an organization has is its own. */
const NAMED_AFTER: ReadonlySet<EntityType> = new Set<EntityType>(['state', 'territory', 'city', 'person']);

/** Endings of words that are no names, so that one at the beginning of a sentence is no part of what follows. */
const COMMON_ENDING = /(?:ing|ed|ly|ern|al|ous|ic|ish|ist|ian|ive|less|ful|ary|ment|tion|ers|ors|ents|ists|ians)$/;

const withoutPossessive = (word: Neighbour): string => plain(word.word).replace(/['’]s$/u, '');

/** Whether the language's lists have the word, or the last part of one with hyphens. */
function isListed(word: string, { functionWords, titles, demonyms, peoples, placeNouns, context }: LanguageDescriptor): boolean {
  return [word, word.split(/[-‐‑]/).at(-1) ?? word].some((part) =>
    [functionWords, titles, demonyms, peoples, placeNouns, context?.adjectives, context?.historic, context?.apposed].some((list) => list?.has(part) === true));
}

/** Whether a word with a capital is a name's, and not one of the language that has its capital from the beginning of a sentence. */
export function isNamePart(capital: Neighbour, text: string, language: LanguageDescriptor): boolean {
  const word = withoutPossessive(capital);
  if (capital.opens && (COMMON_ENDING.test(word) || text.includes(` ${word} `))) return false;
  return !isListed(word, language);
}

/** "Betar Jerusalem", "Euronext Brussels", "Shariful Islam": a word that is nobody's title and no adjective, with a capital. */
function followsUnknownName({ facts, sense, surface, start }: Candidate, { text, fold, language, isOurs }: Surroundings): boolean {
  if (facts?.type === 'person' || /\s/.test(surface)) return false;
  // A dateline in capitals follows a byline; "Trump US policy" is short for what it says.
  if (sense.kind === 'acronym' ? surface !== 'USA' : surface === surface.toUpperCase()) return false;
  const previous = wordBefore(text, start, fold);
  if (!previous?.capital || previous.period || isOurs(previous.start, previous.end)) return false;
  if (previous.word.length < 2 || previous.word === previous.word.toUpperCase() || /['’]s?$/u.test(previous.word)) return false;
  // Headlines of languages that put names after their nouns: "Senatori Usa".
  return !(previous.opens && language.linksPossession === true) && isNamePart(previous, text, language);
}

/** "The Jerusalem Quartet", "the Damascus Document": an article, the name, and a word with a capital. */
function isNamedAfter({ facts, sense, surface, start, end }: Candidate, { text, fold, language, isOurs }: Surroundings): boolean {
  if (!facts || language.linksPossession === true || !NAMED_AFTER.has(facts.type) || sense.kind === 'acronym' || /\s/.test(surface)) return false;
  const article = wordBefore(text, start, fold);
  const next = wordAfter(text, end, fold);
  if (!article || !next?.capital || !language.articles.has(plain(article.word)) || isOurs(next.start, next.end)) return false;
  // "the Gaza Health Ministry" is a part of what governs the place.
  const last = wordAfter(text, next.end, fold);
  if ([next, last].some((word) => word?.capital === true && STATE_WORDS.has(withoutPossessive(word)))) return false;
  return next.word.length > 1 && next.word !== next.word.toUpperCase() && !isListed(withoutPossessive(next), language);
}

/** Whether the name is a part of a longer one that no list has, by the capitals beside it; only where capitals are rare. */
export const isPartOfUnknownName = (candidate: Candidate, around: Surroundings): boolean =>
  around.style === 'sentence' && around.language.context !== undefined && around.language.compounds === undefined && (followsUnknownName(candidate, around) || isNamedAfter(candidate, around));
