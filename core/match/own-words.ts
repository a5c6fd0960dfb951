import type { Language, PageLanguage } from '../model/language';
import type { FoldTable } from '../text/fold';
import type { LanguageDescriptor } from '../text/languages/descriptor';
import { plain } from '../text/plain';
import type { Candidate } from './candidate';
import { opensSentence, wordAfter } from './neighbours';
import { PLACES } from './place-types';
import type { Veto } from './rules';

/** Languages whose pages write in Latin letters only what is English. */
const OWN_LETTERS: ReadonlySet<Language> = new Set(['ar', 'fa', 'he']);

const LATIN = /\p{Script=Latin}/u;

/** Two letters are words or initials of too many things. */
const isShortAcronym = (surface: string): boolean => surface.replace(/\P{L}/gu, '').length <= 2;

/**
 * An English name of what goes by another one in the page's language: "Jordan" on a French page is a given name, for
 * the state is "Jordanie"; "US" and "UN" are French words.
 */
function isForeign({ sense, surface, facts }: Candidate, id: Language): boolean {
  if (!facts || sense.lang !== 'en' || id === 'en' || OWN_LETTERS.has(id) || facts.namedIn?.has(id) !== true) return false;
  return sense.kind === 'acronym' ? isShortAcronym(surface) : PLACES.has(facts.type);
}

/**
 * Whether two of our languages write the same name for the same thing, so that others may as well: "Iran", not "Jordan".
 * Of short names three must: "Gaza", not "America".
 */
function isShared({ facts, sense, start, end }: Candidate, candidates: readonly Candidate[]): boolean {
  const same = candidates.filter((each) => each.facts?.id === facts?.id && each.start === start && each.end === end);
  return new Set(same.map((each) => each.sense.lang)).size > (sense.kind === 'short' ? 2 : 1);
}

/**
 * Whether a page in a language that is none of ours can mean what one of ours writes so: a person; what English writes
 * so, unless it is a place's name or short and no other language has it; initials of three letters that two have.
 */
function mayBeForeign(candidate: Candidate, candidates: readonly Candidate[]): boolean {
  const { sense, surface, facts } = candidate;
  if (!facts || facts.type === 'person' || !LATIN.test(surface)) return true;
  if (sense.kind === 'acronym') return !isShortAcronym(surface) && (sense.lang === 'en' || isShared(candidate, candidates));
  return sense.lang === 'en' && ((sense.kind === 'full' && !PLACES.has(facts.type)) || isShared(candidate, candidates));
}

const isOfAnotherLanguage = (candidate: Candidate, candidates: readonly Candidate[], id: PageLanguage): boolean =>
  id === 'other' ? !mayBeForeign(candidate, candidates) : isForeign(candidate, id);

/**
 * A name that ends in a small word of the language is a name and the word: "Jérusalem est calme", "Jerusalén este martes".
 * What may begin small is made of common words, and may end in one: "l’attaque du 7 octobre".
 */
function endsInSmallWord({ sense, surface }: Candidate, { functionWords }: LanguageDescriptor): boolean {
  const [last = ''] = /(?<=[\s-])\p{Ll}[\p{L}\p{M}]*$/u.exec(surface) ?? [];
  return sense.kind !== 'acronym' && !sense.lowercase && last !== '' && functionWords.has(plain(last));
}

/**
 * Whether a name at the beginning of a sentence can be a common word, which has its capital from there: "Irán a juicio",
 * "Nato a Roma". Small words follow verbs; a state is mostly followed by its verb.
 */
function mayBeCommonWord({ sense, surface, start, end }: Candidate, text: string, fold: FoldTable, { functionWords }: LanguageDescriptor): boolean {
  if (sense.kind === 'acronym' || !functionWords.has(plain(surface)) || !opensSentence(text, start)) return false;
  const next = wordAfter(text, end, fold);
  return next !== undefined && functionWords.has(plain(next.word));
}

/**
 * The candidates of a text as its language lets them be read. Names that other languages write with the same letters
 * and names that only look like one are left out; one that may be a common word needs help from the page.
 */
export function inOwnWords(
  candidates: readonly Candidate[],
  text: string,
  fold: FoldTable,
  language: LanguageDescriptor,
  reject: (candidate: Candidate, veto: Veto) => void,
): Candidate[] {
  return candidates.flatMap((candidate) => {
    const veto: Veto | undefined = isOfAnotherLanguage(candidate, candidates, language.id) ? 'other-language' : endsInSmallWord(candidate, language) ? 'letter-case' : undefined;
    if (veto) reject(candidate, veto);
    if (veto) return [];
    const isWeak = candidate.sense.alone && mayBeCommonWord(candidate, text, fold, language);
    return [isWeak ? { ...candidate, sense: { ...candidate.sense, alone: false } } : candidate];
  });
}
