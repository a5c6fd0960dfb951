import type { Evidence, EvidenceRule } from '../model/evidence';
import type { EntityId } from '../model/ids';
import type { Reason } from '../model/mention';
import type { LanguageDescriptor } from '../text/languages/descriptor';
import { plain } from '../text/plain';
import type { BlockStyle } from './block-style';
import type { Candidate } from './candidate';
import type { Clue, ReadClues } from './clues';
import { hasTeam } from './in-context';
import type { Surroundings } from './longer-name';
import type { PageEvidence } from './page-evidence';
import { opensSentence, wordBefore } from './neighbours';
import { isTreatedAsPerson } from './person-context';
import { isAdjective, isPlaceHere, isStateHere } from './place-context';
import { piece } from './rules';
import { personEvidence } from './weigh-person';
import { hasScore } from './sport';

/** Clues beyond the first that still count. */
const MOST_FURTHER_CLUES = 4;

/** Two letters are initials of too many things ("PA" is also a photo agency) to stand for their topic alone. */
const isTelling = (surface: string): boolean => surface.replace(/\W/g, '').length > 2;

/**
 * A surname that no record lists for the page's language, without a title before it: there it may be a word ("Duran araca
 * çarptı") or anybody's, and that the page names the country too says little.
 */
function isBareForeign({ sense, start }: Candidate, { text, fold, language }: Surroundings): boolean {
  if (sense.lang === language.id) return false;
  const previous = wordBefore(text, start, fold);
  return previous === undefined || !language.titles.has(plain(previous.word));
}

/** Whether the language has a surname as a word, or many people bear it where it is spoken. */
const isCommonWord = (surface: string, { commonSurnames, functionWords, titles, givenNames }: LanguageDescriptor): boolean =>
  [commonSurnames, functionWords, titles, givenNames].some((list) => list?.has(plain(surface)) === true);

/** @param own a name that cannot speak for itself. */
const longestOf = (names: ReadonlySet<string> | undefined, own: string | undefined): string | undefined =>
  [...(names ?? [])].filter((name) => name !== own).sort((a, b) => b.length - a.length)[0];

/** The name of the first entity that is not this one. */
const otherOf = (named: ReadonlyMap<string, string> | undefined, id: string): string | undefined => [...(named ?? [])].find(([other]) => other !== id)?.[1];

/** The clues for a reading that the page holds, each thing once: as the record writes it, or as the page calls one of ours. */
function speakingClues(candidate: Candidate, clues: ReadClues, page: PageEvidence, around: Surroundings): Clue[] {
  const bare = candidate.facts?.type === 'person' && candidate.sense.kind === 'short' && isBareForeign(candidate, around);
  if (bare && isCommonWord(candidate.surface, around.language)) return [];
  const [held, others] = [[] as Clue[], new Map<EntityId, Clue>()];
  for (const clue of clues.for) {
    const [name] = page.standing.get(clue.entity ?? '') ?? [];
    if (!bare && page.words.holds(clue)) held.push(clue);
    else if (clue.entity !== undefined && name !== undefined && !others.has(clue.entity)) others.set(clue.entity, { ...clue, text: name });
  }
  for (const { entity } of held) if (entity !== undefined) others.delete(entity);
  return [...held, ...others.values()];
}

/**
 * What speaks for and against one reading on this page.
 * @param isShared whether the letters have a reading of another of ours: father and son.
 */
export function gatherEvidence(candidate: Candidate, clues: ReadClues, page: PageEvidence, around: Surroundings, isShared: boolean): Evidence[] {
  const { sense, facts, surface } = candidate;
  if (!facts) return [];
  const found: Evidence[] = [];
  const isPerson = facts.type === 'person';
  const isShort = sense.kind === 'short' || sense.kind === 'acronym';
  if (sense.alone) found.push(piece(isShort ? 'distinct-short-name' : 'denotes-one'));
  const names = page.standing.get(facts.id);
  const other = isShort || !sense.alone ? longestOf(names, sense.alone ? surface : undefined) : undefined;
  if (other !== undefined) found.push(piece('named-on-page', other));
  const speaking = speakingClues(candidate, clues, page, around);
  // What is no person and has a short name is named in full where it is meant, unless the name has clues of its own; a mere date has not.
  if (sense.kind !== 'short' || isPerson || (sense.clues >= 0 && !/\d/.test(surface))) {
    speaking.slice(0, 1 + MOST_FURTHER_CLUES).forEach((clue, at) => found.push(piece(at === 0 ? 'clue-on-page' : 'further-clue', clue.text)));
  }
  if (sense.kind === 'acronym' && isTelling(surface)) {
    const topic = facts.topics.map((each) => otherOf(page.topics.get(each), facts.id)).find((name) => name !== undefined);
    if (topic !== undefined) found.push(piece('topic-on-page', topic));
  }
  if (isPerson) return [...found, ...personEvidence(candidate, clues, speaking, page, around, isShared)];
  const contrary = speaking.length > 0 ? undefined : clues.against.find((clue) => page.words.holds(clue));
  if (contrary !== undefined) found.push(piece('clue-against-on-page', contrary.text));
  addDoubts(candidate, page, around, found);
  return found;
}

/** Whether the name begins a sentence, and the page has the same word small: "Lamb or turkey? Turkey, of course." */
const isOpeningWord = ({ surface, sense, start }: Candidate, page: PageEvidence, text: string): boolean =>
  sense.kind !== 'acronym' && !sense.lowercase && /^\p{Lu}[\p{Ll}\p{M}\p{Cf}]+$/u.test(surface) && opensSentence(text, start) && page.writesSmall(surface);

/** A place's name may mean a team or a person; words around it may say that it does not. */
function addDoubts(candidate: Candidate, page: PageEvidence, around: Surroundings, found: Evidence[]): void {
  const scored = hasTeam(candidate) && hasScore(around.text, candidate.start, candidate.end);
  const team = scored || (hasTeam(candidate) && page.isSport(candidate.block));
  const bearer = page.others.has(plain(candidate.surface)) && page.others.lastBefore(plain(candidate.surface), candidate) !== undefined;
  if (team) found.push(piece('team'));
  if (bearer) found.push(piece('bearer-on-page'));
  if (isOpeningWord(candidate, page, around.text)) found.push(piece('common-word-on-page'));
  if (isTreatedAsPerson(candidate, around)) found.push(piece('treated-as-person'));
  if ((team || bearer) && (isPlaceHere(candidate, around) || (team && !bearer && (isAdjective(candidate, around) || (!scored && isStateHere(candidate, around)))))) found.push(piece('place-or-state-here'));
}

export const sumOf = (evidence: readonly Evidence[]): number => evidence.reduce((sum, { weight }) => sum + weight, 0);

/** The reason that a reader is told for a reading that stands. */
export function reasonOf({ sense }: Candidate, evidence: readonly Evidence[], style: BlockStyle): Reason {
  const has = (rule: EvidenceRule): boolean => evidence.some((each) => each.rule === rule);
  if (has('denotes-one')) return 'full-name';
  if (has('named-on-page')) return sense.kind === 'acronym' ? 'expansion-on-page' : 'full-name-on-page';
  if (has('distinct-short-name') && style !== 'capitals') return 'distinct-short-name';
  if (has('clue-on-page')) return 'clue-on-page';
  return has('topic-on-page') ? 'topic-on-page' : 'distinct-short-name';
}
