import type { PageLanguage } from '../model/language';
import { isBefore, type PartialDate } from '../model/partial-date';
import type { LanguageDescriptor } from '../text/languages/descriptor';
import type { Candidate } from './candidate';
import type { ReadClues } from './clues';
import { contextVeto } from './in-context';
import { partOfLongerName, type Surroundings } from './longer-name';
import { contraryNear } from './page-words';
import type { Veto } from './rules';
import { fitsCase, fitsLanguage, insideAddress, isParted, isSuffix } from './spelling';

/** What is wrong with how the name is written here. */
export function spellingVeto({ sense, surface, start, end, facts }: Candidate, text: string, lang: PageLanguage | undefined, language: LanguageDescriptor): Veto | undefined {
  if (!facts) return undefined;
  if (!fitsLanguage(sense, surface, lang, facts.type === 'person')) return 'other-language';
  if (isSuffix(text, start, language.inflection?.elided)) return 'suffix';
  if (!fitsCase(sense, surface, language)) return 'letter-case';
  if (isParted(surface, facts.type)) return 'parted';
  return insideAddress(text, start, end) ? 'inside-address' : undefined;
}

/** "The Gaza war" in a text of 2014 is not the war that began in 2023; a name with the year in it can speak of what is to come. */
const isYetToBegin = ({ facts, surface }: Candidate, date: PartialDate | undefined): boolean =>
  date !== undefined && facts?.beganOn !== undefined && isBefore(date, facts.beganOn) && !/\d{4}/.test(surface);

/** "Old City of Jerusalem" is no other old city, whatever is named beside it; two people can share a whole name. */
const isUnmistakable = ({ sense, surface, facts }: Candidate): boolean =>
  sense.alone && sense.kind === 'full' && facts?.type !== 'person' && /\S\s+\S+\s+\S/.test(surface);

/** A surname: who else on the page bears it is weighed, since the page may name ours in full. */
const isSurname = ({ sense, facts }: Candidate): boolean => facts?.type === 'person' && sense.kind === 'short';

/** What the words beside a well-written name make of it, if that is nothing of ours. */
export function surroundingVeto(candidate: Candidate, clues: ReadClues, around: Surroundings, date: PartialDate | undefined): Veto | undefined {
  if (isYetToBegin(candidate, date)) return 'not-yet-begun';
  return partOfLongerName(candidate, around) ?? contextVeto(candidate, around)
    ?? (!isUnmistakable(candidate) && !isSurname(candidate) && contraryNear(candidate, clues, around.text) !== undefined ? 'clue-against-near' : undefined);
}
