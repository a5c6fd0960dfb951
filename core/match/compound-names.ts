import { plain } from '../text/plain';
import type { Compounds } from '../text/languages/compounds';
import type { LanguageDescriptor } from '../text/languages/descriptor';
import type { Candidate } from './candidate';
import type { Surroundings } from './longer-name';
import { wordAfter, wordBefore, type Neighbour } from './neighbours';
import { PLACES_AND_SHRINES } from './place-types';

const NONE: ReadonlySet<string> = new Set();

/** Nouns of fewer letters are not looked for at the end of longer ones: "Klub", but "Nationaluniversität". */
const LEAST_AT_END = 7;

/** Units behind a name in which what makes it another word is looked for. */
const LONGEST_DERIVATION = 60;

/** A word without an apostrophe and what follows it. */
const stem = ({ word }: Neighbour): string => plain(word).replace(/['’].*$/u, '');

/** Whether the language writes the word together with an ending behind an apostrophe: "Moskova'da" is no given name. */
export const hasEnding = ({ word }: Neighbour, { inflection }: LanguageDescriptor): boolean => {
  const [, ending] = /['’](\p{L}+)$/u.exec(word) ?? [];
  return ending !== undefined && inflection?.afterApostrophe !== undefined && ending !== 's';
};

/** Whether the list has the word, as it is or before an ending of the language. */
function lists(list: ReadonlySet<string>, word: string, { inflection }: LanguageDescriptor): boolean {
  return list.has(word) || (inflection?.suffixes ?? []).some((ending) => word.endsWith(ending) && list.has(word.slice(0, -ending.length)));
}

/** "Ankara Büyükşehir Belediyesi", "Türkiye Odalar ve Borsalar Birliği": capitalised words up to an institution's noun. */
function beginsInstitution({ end }: Candidate, { text, style, fold, language, isOurs }: Surroundings): boolean {
  const { reach = 0, joints } = language.compounds ?? {};
  let at = end;
  let isQualified = false;
  for (let step = 0; step < (style === 'sentence' ? reach : Math.min(reach, 1)); step += 1) {
    const next = wordAfter(text, at, fold);
    if (!next || isOurs(next.start, next.end)) return false;
    const word = stem(next);
    const joins = next.capital ? !language.titles.has(word) : /^\p{N}+$/u.test(word) || (step > 0 && joints?.has(word) === true);
    if (!joins) return false;
    if (next.capital && (lists(language.institutions, word, language) || (isQualified && lists(language.compounds?.bodies ?? NONE, word, language)))) return true;
    if (step === 0) isQualified = language.compounds?.qualifiers?.has(word) === true;
    at = next.end;
  }
  return false;
}

/** "Universität Teheran", "Al-Azhar-Universität Gaza", "Maccabi Tel Aviv". */
function followsNoun({ start }: Candidate, { text, fold, language }: Surroundings): boolean {
  const previous = wordBefore(text, start, fold);
  if (!previous?.capital || previous.period) return false;
  const [noun = ''] = stem(previous).split(/[-‐‑]/).slice(-1);
  return language.institutions.has(noun) || [...language.institutions].some((one) => one.length >= LEAST_AT_END && noun.endsWith(one));
}

/** "Ankara keçisi", "Stockholm sendromu": a kind of animal or thing, with a small letter. */
function isKind({ end, facts }: Candidate, { text, fold, language: { compounds } }: Surroundings): boolean {
  const next = wordAfter(text, end, fold);
  if (!next) return false;
  return compounds?.kinds?.test(plain(next.word)) === true || (facts?.type === 'city' && compounds?.provinces?.test(plain(next.word)) === true);
}

/** "sanık Erdoğan Kılıç", "ressam İsrail Yıldız": another person, by what he is and by the surname. */
function isNamesake({ start, end, wordEnd, surface, sense }: Candidate, { text, style, fold, language, isOurs }: Surroundings): boolean {
  const { rareGivenNames, callings } = language.compounds ?? {};
  if (wordEnd > end || sense.kind === 'acronym' || style !== 'sentence' || rareGivenNames?.has(plain(surface)) !== true) return false;
  const [previous, next] = [wordBefore(text, start, fold), wordAfter(text, end, fold)];
  if (!previous || previous.period || !next?.capital || hasEnding(next, language) || isOurs(next.start, next.end)) return false;
  return callings?.has(plain(previous.word)) === true && (!previous.capital || previous.opens) && !language.titles.has(stem(next));
}

/** "Esadlar", as "iftarlar": an ending that makes more than one of a name, or somebody's own. */
const endsLikeNoun = ({ sense, end, wordEnd }: Candidate, text: string, { ofNouns }: Compounds): boolean =>
  !sense.lowercase && ofNouns !== undefined && ofNouns.test(plain(text.slice(end, wordEnd)));

/** What the name is only a part of, by the compounds of its language. */
export function partOfCompound(candidate: Candidate, around: Surroundings): 'institution' | undefined {
  const { compounds } = around.language;
  if (!compounds || !candidate.facts) return undefined;
  const behind = around.text.slice(candidate.end, candidate.end + LONGEST_DERIVATION).normalize('NFC').replace(/\p{Cf}/gu, '');
  if (compounds.derivation?.test(behind) === true) return 'institution';
  if (compounds.sites?.test(behind) === true && PLACES_AND_SHRINES.has(candidate.facts.type) && candidate.sense.kind !== 'acronym') return 'institution';
  if (isNamesake(candidate, around)) return 'institution';
  if (endsLikeNoun(candidate, around.text, compounds)) return 'institution';
  // With an ending of its own the name stands apart: "Israels Universitäten", "Türkiye'nin Merkez Bankası".
  if (!PLACES_AND_SHRINES.has(candidate.facts.type) || candidate.wordEnd > candidate.end) return undefined;
  return isKind(candidate, around) || beginsInstitution(candidate, around) || (compounds.nounFirst === true && followsNoun(candidate, around)) ? 'institution' : undefined;
}
