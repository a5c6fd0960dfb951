import { plain } from '../text/plain';
import type { Candidate } from './candidate';
import type { Surroundings } from './longer-name';
import { wordAfter, wordBefore } from './neighbours';

/** Most words between the word of kinship and the name: "son of the Supreme Leader Khamenei". */
const MOST_BETWEEN = 4;

/** "Khamenei's son", "Hamaney'in oğlu", "Chameneis Sohn". */
function hasKinBehind({ end, wordEnd }: Candidate, { text, fold, language: { context } }: Surroundings): boolean {
  const [possessive = ''] = /^['’]s/u.exec(text.slice(end, end + 2)) ?? [];
  const next = wordAfter(text, Math.max(wordEnd, end + possessive.length), fold);
  return next !== undefined && (wordEnd > end || possessive !== '') && context?.kin.has(plain(next.word)) === true;
}

/** "son of Khamenei", "fils de l’ayatollah Khamenei", "נשוי לבתו של ח'אמנאי", "پسر خامنه‌ای". */
function hasKinBefore({ start }: Candidate, { text, fold, language }: Surroundings): boolean {
  const { linkWords, articles, titles, inflection, context, caseless } = language;
  let isLinked = caseless !== undefined && caseless.ofKin === undefined;
  let at = start;
  for (let passed = 0; passed <= MOST_BETWEEN; passed += 1) {
    const previous = wordBefore(text, at, fold, inflection?.elided);
    if (!previous || previous.period) return false;
    const word = plain(previous.word);
    if (caseless?.kin?.test(word) === true || context?.kin.has(word) === true) return isLinked;
    if (linkWords.has(word) || caseless?.ofKin === word) isLinked = true;
    else if (!titles.has(word) && !articles.has(word)) return false;
    at = previous.start;
  }
  return false;
}

/** Whether somebody's relative is named beside the name, so that a given name near it is the relative's: "Mojtaba, son of Khamenei". */
export const isWhoseKin = (candidate: Candidate, around: Surroundings): boolean => hasKinBehind(candidate, around) || hasKinBefore(candidate, around);

/** Whether a word of kinship stands before a place of the text: "his wife Emine Erdogan". */
export function isRelative(start: number, { text, fold, language: { context, caseless } }: Surroundings): boolean {
  const previous = wordBefore(text, start, fold);
  if (!previous || previous.period) return false;
  const word = plain(previous.word);
  return context?.kin.has(word) === true || caseless?.kin?.test(word) === true;
}
