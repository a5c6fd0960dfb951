import type { EntityType } from '../model/entity';
import type { Language } from '../model/language';
import type { FoldTable } from '../text/fold';
import type { LanguageDescriptor } from '../text/languages/descriptor';
import { plain } from '../text/plain';
import type { Candidate } from './candidate';
import { opensSentence, wordAfter } from './neighbours';
import type { Veto } from './rules';

/** What every language has its own names for. */
const PLACES: ReadonlySet<EntityType> = new Set(['state', 'territory', 'region', 'city']);

/** Languages whose pages write in Latin letters only what is English. */
const OWN_LETTERS: ReadonlySet<Language> = new Set(['ar', 'fa', 'he']);

/**
 * An English name of what goes by another one in the page's language: "Jordan" on a French page is a given name, for
 * the state is "Jordanie"; "US" and "UN" are French words.
 */
function isForeign({ sense, surface, facts }: Candidate, { id }: LanguageDescriptor): boolean {
  if (!facts || sense.lang !== 'en' || id === 'en' || OWN_LETTERS.has(id) || facts.namedIn?.has(id) !== true) return false;
  return sense.kind === 'acronym' ? surface.replace(/\P{L}/gu, '').length <= 2 : PLACES.has(facts.type);
}

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
    const veto: Veto | undefined = isForeign(candidate, language) ? 'other-language' : endsInSmallWord(candidate, language) ? 'letter-case' : undefined;
    if (veto) reject(candidate, veto);
    if (veto) return [];
    const isWeak = candidate.sense.alone && mayBeCommonWord(candidate, text, fold, language);
    return [isWeak ? { ...candidate, sense: { ...candidate.sense, alone: false } } : candidate];
  });
}
