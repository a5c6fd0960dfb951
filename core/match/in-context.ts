import { plain } from '../text/plain';
import type { Candidate } from './candidate';
import type { Surroundings } from './longer-name';
import { wordAfter, wordBefore } from './neighbours';
import { personVeto } from './person-context';
import { PLACES } from './place-types';
import type { Veto } from './rules';
import { isTitleOfWork } from './works';

const isOf = (types: ReadonlySet<string>, { facts }: Candidate): boolean => facts !== undefined && types.has(facts.type);

const STATES: ReadonlySet<string> = new Set(['state', 'territory', 'region']);
const TEAMS: ReadonlySet<string> = new Set(['state', 'territory']);

/** Whether the name could denote a national team. */
export const hasTeam = (candidate: Candidate): boolean => isOf(TEAMS, candidate) && candidate.sense.kind !== 'historic';

/** "ancient Israel", "the twelve tribes of Israel", "the Kingdom of Israel": not the state of today. */
function isHistoric(candidate: Candidate, { text, fold, language: { context, linkWords, linksPossession, inflection } }: Surroundings): boolean {
  if (!context || !isOf(STATES, candidate)) return false;
  // Where "of" says whose, adjectives follow: "l’Israël antique".
  if (linksPossession === true && context.historic.has(plain(wordAfter(text, candidate.end, fold)?.word ?? ''))) return true;
  const previous = wordBefore(text, candidate.start, fold, inflection?.elided);
  if (!previous) return false;
  const word = plain(previous.word);
  if (context.historic.has(word)) return true;
  if (!linkWords.has(word)) return false;
  const noun = wordBefore(text, previous.start, fold, inflection?.elided);
  return noun !== undefined && context.historicNouns.has(plain(noun.word));
}

/** Units around a name in which a year says when. */
const NEAR_YEAR = 80;

/** "reached Palestine in 1946", "In 1840 they were driven out of Syria": a year in which the state was not there yet. */
function isBeforeFounding({ facts, start, end }: Candidate, text: string): boolean {
  if (facts?.foundedIn === undefined) return false;
  const [, after] = /^,?\s(?:in|by|until|since|around|en|im|nel|vor|seit|um)\s(1\d{3})(?!\d)/u.exec(text.slice(end, end + NEAR_YEAR)) ?? [];
  const [clause = ''] = text.slice(Math.max(0, start - NEAR_YEAR), start).split(/[.!?;]\s/).slice(-1);
  // "In 1897 … in what is now Israel" speaks of the state.
  const [, before] = /\b(?:now|today|modern|heute|aujourd|hoy|oggi)/u.test(clause) ? [] : (/^["“«]?(?:In|By|Until|Since|Around|En|Im|Nel|Vor|Seit|Um)\s(1\d{3})(?!\d)/u.exec(clause) ?? []);
  return Number(after ?? before ?? Infinity) < facts.foundedIn;
}

/** "US$ 2,700" is an amount of money. */
const isCurrency = ({ end, surface, sense }: Candidate, text: string): boolean => sense.kind === 'acronym' && /^\p{L}+$/u.test(surface) && /^\s?[$€£]/.test(text.slice(end, end + 2));

/** "USS Lebanon", "the tanker Jordan". */
function isVessel(candidate: Candidate, { text, fold, language: { context } }: Surroundings): boolean {
  const previous = wordBefore(text, candidate.start, fold);
  if (!previous || previous.period || !context?.vessels.has(plain(previous.word))) return false;
  // The Mavi Marmara, itself a ship, is a place.
  return candidate.facts?.type !== 'person' && candidate.facts?.type !== 'place' && candidate.sense.kind !== 'acronym' && previous.word !== 'Ms';
}

/** "a road-to-Damascus moment": words strung together by hyphens. */
const isSaying = ({ start }: Candidate, text: string): boolean => /\p{Ll}{2,}-to-$/u.test(text.slice(Math.max(0, start - 20), start));

/** "Photograph: Ana Silva/PA": initials of the agency that a picture is from. */
const isCredit = ({ sense, start }: Candidate, text: string): boolean => sense.kind === 'acronym' && /\p{Ll}\/$/u.test(text.slice(Math.max(0, start - 2), start));

/** "Palestine, Texas", not "in Israel, Texas and Ohio". */
function isElsewhere(candidate: Candidate, { text, language }: Surroundings): boolean {
  const { facts, end } = candidate;
  if (!facts || !isOf(PLACES, candidate) || !/^\s?,/.test(text.slice(end, end + 2))) return false;
  const [, place = '', rest = ''] = /^\s?,\s*([\p{L}\p{M}\p{Cf}. ]+?)(?=\.?\s*(?:[,;:)\]]|$)|\.\s|\s\p{Ll})(.{0,12})/u.exec(text.slice(end, end + 50)) ?? [];
  if (place === '') return false;
  const named = plain(place);
  if (facts.elsewhere.some((other) => `${named} `.startsWith(`${other} `))) return true;
  return language.context?.states.has(named) === true && !/^[\s,.]*(?:and|or)\b/.test(rest);
}

/** "Old City of Sanaa", "Vieille Ville d’Alep": a name that needs help, with the place that it is meant of, which is none of ours. */
function isOfAnother({ facts, sense, end }: Candidate, { text, fold, language, isOurs }: Surroundings): boolean {
  if (sense.alone || sense.kind === 'acronym' || facts?.type === 'person') return false;
  const link = wordAfter(text, end, fold);
  if (!link) return false;
  if (/^['’]\p{Lu}/u.test(text.slice(link.end, link.end + 2)) && language.linkWords.has(`${link.word}'`)) return !isOurs(link.end + 1, link.end + 2);
  if (!language.linkWords.has(link.word)) return false;
  const place = wordAfter(text, link.end, fold);
  return place?.capital === true && !isOurs(place.start, place.end);
}

/** What the words right beside the name make of it, if that is nothing of ours. */
export function contextVeto(candidate: Candidate, around: Surroundings): Veto | undefined {
  if (isElsewhere(candidate, around) || isOfAnother(candidate, around)) return 'elsewhere';
  if (isHistoric(candidate, around) || isBeforeFounding(candidate, around.text)) return 'historic';
  const person = personVeto(candidate, around);
  if (person) return person;
  if (isCurrency(candidate, around.text)) return 'currency';
  if (isVessel(candidate, around)) return 'vessel';
  if (isSaying(candidate, around.text)) return 'saying';
  if (isCredit(candidate, around.text) || isTitleOfWork(candidate, around.text, around.language)) return 'institution';
  return undefined;
}
