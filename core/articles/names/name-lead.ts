import type { LanguageDescriptor } from '../../text/languages/descriptor';
import { plain } from '../../text/plain';
import { isDictionaryWord, type Word } from '../tagged-words';
import { isBodyNoun } from './body-nouns';
import { isCountry } from './country-names';
import { nameKey } from './name-key';
import { isAcronym, isPeople, startsWithCapital } from './word-forms';

/** Words of a title that need its noun: "Foreign Minister", but "Foreign Relations Committee". */
const PART_OF_TITLE = new Set(['foreign', 'defense', 'defence', 'interior', 'finance', 'energy', 'prime', 'deputy', 'former', 'late', 'acting', 'incumbent', 'opposition', 'vice', 'chief', 'general', 'king', 'judge', 'justice', 'prince']);

const title = (word: Pick<Word, 'text'>): string => plain(word.text).replace(/\.$/, '');

/** "President", "Presidents", "Sen." */
export const isTitle = (word: Pick<Word, 'text'>, { titles }: LanguageDescriptor): boolean => titles.has(title(word)) || titles.has(title(word).replace(/s$/, ''));

/** How many words at the beginning of a run say what the rest is: "Turkish Foreign Minister [Mevlüt Çavuşoğlu]". */
export function leadLength(run: readonly Word[], opens: boolean, language: LanguageDescriptor): number {
  const body = isBodyNoun(run.at(-1)?.text ?? '', language);
  let length = 0;
  for (let at = 0; at < run.length - 1; at += 1) {
    const word = run[at];
    const next = run[at + 1];
    if (!word || !next) break;
    if (isTitle(word, language) && !(body && at === 0 && PART_OF_TITLE.has(title(word)))) {
      const alone = PART_OF_TITLE.has(title(word)) && /^(?:foreign|defen[cs]e|interior|finance|energy|opposition|vice)$/u.test(title(word));
      if (!alone) length = at + 1;
      // "Secretary of State John Kerry"
      if (next.text === 'of' && run.length > at + 3) {
        length = at + 3;
        at += 2;
      }
    }
  }
  // "ambassador to the United Nations Susan Rice": where a given name follows a body's noun, a person begins.
  const isGiven = (word: Word | undefined): boolean => word !== undefined && language.givenNames.has(plain(word.text));
  const person = run.findIndex((word, at) => at > 0 && at < run.length - 1 && isGiven(word) && (isBodyNoun(run[at - 1]?.text ?? '', language) || (at > 1 && !run.slice(0, at).some(isGiven))));
  if (person > length && run[person - 1]?.text !== 'of' && !run.slice(person + 1).some(({ text }) => isBodyNoun(text, language))) length = person;
  const first = run[length];
  if (length === 0 && opens && first && !isAcronym(first.text) && language.functionWords.has(plain(first.text)) && !/^(?:New|Old|First|Second|One|Two|Inside)$/u.test(first.text)) length = 1;
  // A people before what is left goes unless a body's noun needs it: "Iranian Ebrahim Raisi", but "Israeli Air Force", "Saudi Arabia".
  while (!body && run.length - length > 2 && isPeople(run[length]?.text ?? '', language) && !/^(?:islamic|muslim)$/iu.test(run[length]?.text ?? '')) length += 1;
  // "Palestinian Hamas", but "Saudi Arabia".
  const rest = run.slice(length);
  if (rest.length === 2 && !body && isPeople(rest[0]?.text ?? '', language) && !isCountry(nameKey(rest.map(({ text }) => text).join(' ')), language.id) && !isDictionaryWord(title(rest[1] ?? { text: '' }))) length += 1;
  return length;
}

/** Nouns and adjectives in small letters right before a name: "spokesman", "the terror group". */
export function leadBefore(words: readonly Word[], from: number): Word[] {
  let start = from;
  while (start > 0 && from - start < 4) {
    const word = words[start - 1];
    if (!word || startsWithCapital(word.text) || (word.pos !== 'NOUN' && word.pos !== 'ADJ')) break;
    start -= 1;
  }
  return words.slice(start, from);
}
