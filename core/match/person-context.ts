import { plain } from '../text/plain';
import type { Candidate } from './candidate';
import type { Surroundings } from './longer-name';
import { wordAfter, wordBefore } from './neighbours';
import { PLACES } from './place-types';
import type { Veto } from './rules';

const isPlace = ({ facts }: Candidate): boolean => facts !== undefined && PLACES.has(facts.type);

/** "Mr. Jordan", "Miss Israel": what stands only before surnames, and before a winner's country. */
function followsHonorific({ facts, start, sense }: Candidate, { text, fold, language: { context } }: Surroundings): boolean {
  if (facts === undefined || facts.type === 'person' || sense.kind === 'acronym') return false;
  const previous = wordBefore(text, start, fold);
  return previous?.capital === true && context?.honorifics.has(plain(previous.word)) === true;
}

/** "Her son, Jordan, 19": a given name after a word of kinship. */
function isKin(candidate: Candidate, { text, fold, language: { context, givenNames, linksPossession } }: Surroundings): boolean {
  // Where "of" parts a relative from whose it is, nothing but a name stands right behind the word.
  if (!isPlace(candidate) || (linksPossession !== true && !givenNames.has(plain(candidate.surface)))) return false;
  const [comma = ''] = /,\s*$/.exec(text.slice(Math.max(0, candidate.start - 3), candidate.start)) ?? [];
  const at = candidate.start - comma.length;
  // White space is what parts words, and behind a comma there is none left.
  const previous = wordBefore(comma === '' ? text : `${text.slice(0, at)} `, comma === '' ? at : at + 1, fold);
  return previous?.period === false && context?.kin.has(plain(previous.word)) === true;
}

/** "the Cohen family", "le clan Assad", "los Asad": the name of more than one. */
function isFamily({ facts, sense, start, end }: Candidate, { text, fold, language: { context } }: Surroundings): boolean {
  if (!context || facts?.type !== 'person' || sense.kind !== 'short') return false;
  const [before, after] = [wordBefore(text, start, fold), wordAfter(text, end, fold)].map((word) => (word?.period === true ? '' : plain(word?.word ?? '')));
  return context.families.has(after ?? '') || context.families.has(before ?? '') || context.pluralArticles?.has(before ?? '') === true;
}

/** Whether the words beside the name make it that of somebody who is not ours, or of several. */
export function personVeto(candidate: Candidate, around: Surroundings): Veto | undefined {
  if (isFamily(candidate, around)) return 'family';
  return isKin(candidate, around) || followsHonorific(candidate, around) ? 'bearer' : undefined;
}

/** "Jordan, 45, said", "Jordan defends his decision": a place is not spoken of so. */
export function isTreatedAsPerson(candidate: Candidate, { text, fold, language }: Surroundings): boolean {
  const { context } = language;
  if (!context || !isPlace(candidate) || candidate.sense.kind === 'acronym') return false;
  if (/^\s?,\s*\d{1,2}\s?,\s+\D/.test(text.slice(candidate.end, candidate.end + 10))) return true;
  // Only where the name is also a person's: of others, "Iran says his remarks …" speaks of somebody else.
  if (!language.givenNames.has(plain(candidate.surface))) return false;
  const verb = wordAfter(text, candidate.end, fold);
  const pronoun = verb && !verb.capital ? wordAfter(text, verb.end, fold) : undefined;
  return pronoun !== undefined && context.possessivePronouns.has(plain(pronoun.word));
}
