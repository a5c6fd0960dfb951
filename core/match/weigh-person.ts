import type { Evidence } from '../model/evidence';
import type { Candidate } from './candidate';
import type { Clue, ReadClues } from './clues';
import { somebodyElse } from './introduced';
import { isWhoseKin } from './kin';
import type { Surroundings } from './longer-name';
import { isBeforeOffice, isLongDead, isOfficeHolder } from './office';
import type { PageEvidence } from './page-evidence';
import { clueBefore, contraryNear } from './page-words';
import { piece } from './rules';

/**
 * What tells a person of ours from others of the name.
 * @param speaking the clues for it that the page holds. @param isShared whether another of ours has the name: father and son.
 */
export function personEvidence(candidate: Candidate, clues: ReadClues, speaking: readonly Clue[], page: PageEvidence, around: Surroundings, isShared: boolean): Evidence[] {
  const found: Evidence[] = [];
  const isSurname = candidate.sense.kind === 'short';
  const isNamed = page.standing.has(candidate.facts?.id ?? '');
  const early = isBeforeOffice(candidate, page.date);
  if (!isSurname) {
    // A full name that the record knows others to bear, before ours was anybody: a private Eli Cohen.
    if (early && clues.against.length > 0 && speaking.length === 0) found.push(piece('before-office'));
    return found;
  }
  // Nobody else is meant by "President Assad" while ours is president, nor by whose son somebody is.
  const isHolder = isOfficeHolder(candidate, around, page.date);
  const isMeant = isHolder || isWhoseKin(candidate, around);
  // Whom the page names in full is told from others of the name by who was introduced last.
  const near = isNamed || isMeant ? undefined : contraryNear(candidate, clues, around.text);
  const contrary = speaking.length > 0 || isNamed || isMeant ? undefined : clues.against.find((clue) => page.words.holds(clue));
  if (near !== undefined) found.push(piece('clue-against-near', near.text));
  else if (contrary !== undefined) found.push(piece('clue-against-on-page', contrary.text));
  if (early && (!isNamed || isShared)) found.push(piece('before-office'));
  if (isShared && !isNamed && isLongDead(candidate, page.date)) found.push(piece('long-dead'));
  const title = early ? undefined : clueBefore(speaking, around.text, candidate.start);
  if (title !== undefined) found.push(piece('title-here', title.text));
  const somebody = isHolder ? undefined : somebodyElse(candidate, page.others, page.ours);
  if (somebody !== undefined) found.push(piece(somebody === 'here' ? 'somebody-else' : 'somebody-else-earlier'));
  return found;
}
