import type { LanguageDescriptor } from '../../text/languages/descriptor';
import { plain } from '../../text/plain';
import { isDictionaryWord, type Word } from '../tagged-words';
import { isBodyNoun } from './body-nouns';
import { isCountry } from './country-names';
import { nameKey } from './name-key';
import { isAcronym, isPeople, startsWithCapital } from './word-forms';

/** Words of a title that need its noun: "Foreign Minister", but "Foreign Relations Committee". */
const PART_OF_TITLE = new Set(['foreign', 'defense', 'defence', 'interior', 'finance', 'energy', 'prime', 'deputy', 'former', 'late', 'acting', 'incumbent', 'opposition', 'vice', 'chief', 'general', 'king', 'judge', 'justice', 'prince']);

/** Of these, the ones that are no title by themselves. */
const NEVER_ALONE = /^(?:foreign|defen[cs]e|interior|finance|energy|opposition|vice)$/u;

/** Words that begin sentences with a capital and may still belong to the name that they begin. */
const MAY_BEGIN = /^(?:New|Old|First|Second|One|Two|Inside)$/u;

/** Adjectives of faiths that movements and states bear in their names: "Islamic Jihad". */
const OF_FAITH = /^(?:islamic|muslim)$/iu;

/** What stands before the names of ships, which are often persons' names. */
const SHIP = /^(?:USS|USNS|USCGC|HMS|HMAS|SS|MV|RMS)$/;

/** Words right before a name that may say what it is, at most. */
const MOST_BEFORE = 4;

const title = (word: Pick<Word, 'text'>): string => plain(word.text).replace(/^(?:then|ex)-|\.$|-(?:elect|designate)$/g, '');

/** "CEO", "VP", "MP": titles that are written like the names of bodies. */
export const isTitleAcronym = (text: string): boolean => /^(?:C[EFO]O|E?VP|MPs?|MEPs?|[PF]M|DA)$/.test(text);

/** "President", "Presidents", "Sen.", "CEO" */
export const isTitle = (word: Pick<Word, 'text'>, { titles }: LanguageDescriptor): boolean =>
  titles.has(title(word)) || titles.has(title(word).replace(/s$/, '')) || isTitleAcronym(word.text);

/** Whether a run is the name of a body: its noun ends it, or has an "of" after it. */
const isOfBody = (run: readonly Word[], language: LanguageDescriptor): boolean =>
  run.some(({ text }, at) => isBodyNoun(text, language) && (at === run.length - 1 || /^(?:of|for|on)$/u.test(run[at + 1]?.text ?? '')));

/** Up to the last title that something follows: "[Turkish Foreign Minister] Mevlüt Çavuşoğlu", "[Secretary of State] John Kerry". */
function titleLength(run: readonly Word[], body: boolean, language: LanguageDescriptor): number {
  let length = 0;
  for (let at = 0; at < run.length - 1; at += 1) {
    const word = run[at];
    if (!word || !isTitle(word, language) || (body && at === 0 && PART_OF_TITLE.has(title(word)))) continue;
    // "Ohio Prosecuting Attorneys Association": their body, and nobody of that title.
    if (body && run.slice(at + 1).every(({ text }) => isDictionaryWord(plain(text)))) continue;
    if (!NEVER_ALONE.test(title(word))) length = at + 1;
    if (run[at + 1]?.text === 'of' && run.length > at + 3) {
      length = at + 3;
      at += 2;
    }
  }
  return length;
}

/** A country, or an ordinary word: "Germany [Richard Grenell]", "Evil [George Hill]". */
const isNoPerson = ({ text, pos }: Word, { id, givenNames }: LanguageDescriptor): boolean =>
  isCountry(nameKey(text), id) || (pos === 'ADJ' && !givenNames.has(plain(text)) && isDictionaryWord(plain(text)));

/** Where a person begins after a body or what somebody is: "United Nations [Susan Rice]", "CNN [James Hill]"; 0 where nobody does. */
function personStart(run: readonly Word[], language: LanguageDescriptor): number {
  const isGiven = (word: Word | undefined): boolean => word !== undefined && language.givenNames.has(plain(word.text));
  const start = run.findIndex((word, at) => {
    const before = run[at - 1];
    if (!before || at === run.length - 1 || !isGiven(word)) return false;
    return isBodyNoun(before.text, language) || (isAcronym(before.text) && !SHIP.test(before.text)) || isNoPerson(before, language) || (at > 1 && !run.slice(0, at).some(isGiven));
  });
  if (start < 1 || run[start - 1]?.text === 'of' || run.slice(start + 1).some(({ text }) => isBodyNoun(text, language))) return 0;
  return start;
}

/** "Iranian [Ebrahim Raisi]", "Palestinian [Hamas]", but "Israeli Air Force", "Saudi Arabia", "White House". */
function peopleLength(run: readonly Word[], body: boolean, language: LanguageDescriptor): number {
  if (body) return 0;
  let length = 0;
  const isLoosePeople = (at: number): boolean =>
    isPeople(run[at]?.text ?? '', language) && !OF_FAITH.test(run[at]?.text ?? '') && startsWithCapital(run[at + 1]?.text ?? '') && !isBodyNoun(run[at + 1]?.text ?? '', language);
  while (run.length - length > 2 && isLoosePeople(length)) length += 1;
  const [first, second, third] = run.slice(length);
  if (!first || !second || third || !isPeople(first.text, language)) return length;
  const isName = isCountry(nameKey(`${first.text} ${second.text}`), language.id) || isDictionaryWord(title(second));
  return isName ? length : length + 1;
}

/** How many words at the beginning of a run say what the rest is: "Turkish Foreign Minister [Mevlüt Çavuşoğlu]". @param opens whether a sentence may begin with it. */
export function leadLength(run: readonly Word[], opens: boolean, language: LanguageDescriptor): number {
  const body = isOfBody(run, language);
  let length = Math.max(titleLength(run, body, language), personStart(run, language));
  const [first] = run;
  // "NGO Green Coast"
  if (length === 0 && first && run.length > 1 && isAcronym(first.text) && language.abbreviatedNouns.has(plain(first.text))) length = 1;
  if (length === 0 && opens && first && run.length > 1 && !isAcronym(first.text) && language.functionWords.has(plain(first.text)) && !MAY_BEGIN.test(first.text)) length = 1;
  return length + peopleLength(run.slice(length), body, language);
}

/**
 * How many of the first words of a run name whose title follows: "[Dallas] Mayor Mike Rawlings", "[United Nations] Susan Rice";
 * 0 where they name nobody: "National Security Adviser".
 * @param lead what leadLength gives for the run.
 */
export function ownerLength(run: readonly Word[], lead: number, language: LanguageDescriptor): number {
  const says = run.slice(0, lead).findIndex((word) => isTitle(word, language) || isPeople(word.text, language) || (startsWithCapital(word.text) && language.functionWords.has(plain(word.text))));
  const owner = run.slice(0, says < 0 ? lead : says);
  const isName = owner.some(({ text }) => isAcronym(text) || !isDictionaryWord(plain(text))) || isBodyNoun(owner.at(-1)?.text ?? '', language);
  return isName ? owner.length : 0;
}

/** Nouns and adjectives in small letters right before a name: "spokesman", "the terror group". */
export function leadBefore(words: readonly Word[], from: number): Word[] {
  let start = from;
  while (start > 0 && from - start < MOST_BEFORE) {
    const word = words[start - 1];
    if (!word || startsWithCapital(word.text) || (word.pos !== 'NOUN' && word.pos !== 'ADJ')) break;
    start -= 1;
  }
  return words.slice(start, from);
}
