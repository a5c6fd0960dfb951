import type { LanguageDescriptor } from '../../text/languages/descriptor';
import { plain } from '../../text/plain';
import { isDictionaryWord, type Word } from '../tagged-words';
import { isBodyNoun } from './body-nouns';
import { isCountry } from './country-names';
import { nameKey } from './name-key';
import { isTitle, isTitleAcronym } from './name-lead';
import type { Role } from './name-roles';
import { isAcronym, isParticle, isPeople, nameInCompound, startsWithCapital } from './word-forms';

/** Words of a name, at most; longer runs are headlines and lists. */
const MOST_WORDS = 8;

/** What a title may be "of" without naming a place: "Secretary of State", "Chief of Staff". */
const OF_OFFICE = /^(?:state|staff|defen[cs]e|justice|health|interior|energy|finance|education|parliament|government|foreign)$/iu;

/** Bodies that are "on" their subject: "Council on Foreign Relations". */
const ON_SUBJECT = /^(?:committee|subcommittee|council|commission|conference|convention|center|centre|institute|panel|force|board|bureau|office)$/iu;

const isOrdinary = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.text) && isDictionaryWord(plain(word.text));

const isPlural = (word: Word, language: LanguageDescriptor): boolean => isPeople(word.text, language) || isOrdinary(word);

/** The place of the next word of a name after a linking word, else -1. */
type Link = (words: readonly Word[], roles: readonly Role[], from: number, at: number, language: LanguageDescriptor) => number;

const afterArticle = (words: readonly Word[], at: number): number => (/^(?:the|an?)$/.test(words[at + 1]?.text ?? '') ? at + 2 : at + 1);

const isLink = ({ text }: Word): boolean => /^(?:of|for|on)$/u.test(text);

const overParticle: Link = (words, roles, _from, at) => {
  const next = isParticle(words[at + 1]?.text ?? '') ? at + 2 : at + 1;
  return roles[next] === 'name' ? next : -1;
};

/** What a body can be for: an ordinary word, a people or a country, but not a person. */
const isSubjectWord = (word: Word | undefined, language: LanguageDescriptor): boolean =>
  word !== undefined && (isOrdinary(word) || isPeople(word.text, language) || isCountry(nameKey(word.text), language.id) || language.functionWords.has(plain(word.text)));

/** "Bank of Israel", "Center for Health Policy": what a body is of or for. */
const overOf: Link = (words, roles, from, at, language) => {
  const last = words[at - 1];
  if (!last) return -1;
  if (words[at]?.text === 'of' && isTitle(last, language)) return OF_OFFICE.test(words[at + 1]?.text ?? '') && roles[at + 2] === 'name' ? at + 1 : -1;
  // "Organisation for the Prohibition of Chemical Weapons"
  const isInside = isOrdinary(last) && (words.slice(from, at).some(isLink) || words[from]?.text === 'Operation');
  // "Americans for Tax Reform"
  const isOfMany = words[at]?.text === 'for' && at - from === 1 && /\p{Ll}s$/u.test(last.text) && isOrdinary(words[at + 1]) && isPlural(last, language);
  if (isOfMany) return roles[at + 1] === 'name' ? at + 1 : -1;
  if (!isInside && !isBodyNoun(last.text, language)) return -1;
  const next = afterArticle(words, at);
  const text = words[next]?.text ?? '';
  // "the General Assembly for Trump’s speech"
  if (words[at]?.text === 'for' && next === at + 1 && !isSubjectWord(words[next], language)) return -1;
  if (roles[next] === 'name') return !isPeople(text, language) || roles[next + 1] === 'name' ? next : -1;
  // "Institute for Near East Policy": a small word with a capital.
  return startsWithCapital(text) && roles[next + 1] === 'name' ? next : -1;
};

/** "Committee on the Budget": an ordinary word; "pressed the Security Council on Syria" is no name. */
const overOn: Link = (words, roles, _from, at) => {
  const next = afterArticle(words, at);
  return ON_SUBJECT.test(words[at - 1]?.text ?? '') && roles[next] === 'name' && isOrdinary(words[next]) ? next : -1;
};

/** "Justice and Development Party": only a body's own noun tells it from two names, at its end or before "of". */
const overAnd: Link = (words, roles, from, at, language) => {
  const last = words[at - 1];
  if (!last || isPeople(last.text, language) || isBodyNoun(last.text, language) || !(isOrdinary(last) || language.givenNames.has(plain(last.text)))) return -1;
  const end = words.slice(at + 1, at + 4).findIndex((next, index) => roles[at + 1 + index] === 'name' && isBodyNoun(next.text, language));
  // "the Homeland Security and State departments"
  const isList = /^(?:departments|ministries|committees|agencies|ministers|officials)$/.test(words[at + 2 + end]?.text ?? '');
  // "the Bears and Green Bay Packers"
  const after = words[at + 2 + end];
  const goesOn = after !== undefined && roles[at + 2 + end] === 'name' && !isTitle(after, language) && !isBodyNoun(after.text, language);
  if (end >= 0 && !isList && !goesOn && roles.slice(at + 1, at + 2 + end).every((role) => role === 'name') && at - from <= 4) return at + 1;
  const subject = words.slice(from, at).findLastIndex(isLink);
  // "Institute for Trade and Shipping": both are what it is for, as long as both are ordinary words.
  const isSubject = subject > 0 && isBodyNoun((words[from + subject - 1]?.text ?? '').replace(/s$/, ''), language) && isOrdinary(words[at + 1]);
  return isSubject && roles[at + 1] === 'name' ? at + 1 : -1;
};

function overLink(...place: Parameters<Link>): number {
  const [words, roles, , at] = place;
  const text = words[at]?.text ?? '';
  if (at === 0) return -1;
  if (isParticle(text)) return overParticle(...place);
  switch (text) {
    case '&': return roles[at + 1] === 'name' ? at + 1 : -1;
    case 'of':
    case 'for': return overOf(...place);
    case 'on': return overOn(...place);
    case 'and': return overAnd(...place);
    default: return -1;
  }
}

/** Whether nothing that follows the word can belong to its name: "Hamas-run", "Obama’s", the agency in "Jane Hill/AP". */
const isLast = (words: readonly Word[], from: number, at: number): boolean => {
  const word = words[at];
  if (!word) return true;
  const isCredit = at === from && words[at - 1]?.text === '/' && isAcronym(word.text);
  const isOwner = /[’']s$/u.test(word.text) && !/^(?:St\.?|Saint)$/.test(words[at - 1]?.text ?? '');
  return isCredit || isOwner || nameInCompound(word) !== undefined;
};

/** What has a number in its name: "Flight 804". */
const NUMBERED = /^(?:Flight|Radio|Channel|Area|Route|Highway|Interstate)$/;

/** "Steve Cohen Stephen (Steve) Ira Cohen": what stands before a nickname in brackets begins the full name anew. */
function withoutNickname(words: readonly Word[], from: number, end: number, language: LanguageDescriptor): number {
  const nickname = words[end + 1]?.text ?? '';
  const isGiven = language.givenNames.has(plain(nickname)) || words.slice(from, end).some(({ text }) => text === nickname);
  const anew = end - from > 2 && words[end]?.text === '(' && words[end + 2]?.text === ')' && isGiven;
  return anew ? end - 1 : end;
}

/** Where the run of name words that begins at `from` ends, exclusive; linking words count only between names. */
export function endOfRun(words: readonly Word[], roles: readonly Role[], from: number, language: LanguageDescriptor): number {
  let end = from + 1;
  while (end < words.length && end - from < MOST_WORDS && !isLast(words, from, end - 1)) {
    if (roles[end] === 'name') {
      end += 1;
      continue;
    }
    if (words[end]?.pos === 'NUM' && NUMBERED.test(words[end - 1]?.text ?? '')) {
      end += 1;
      break;
    }
    const next = roles[end] === 'link' ? overLink(words, roles, from, end, language) : -1;
    if (next < 0) break;
    end = next + 1;
  }
  // "Boeing CEO"
  if (end - from > 1 && isTitleAcronym(words[end - 1]?.text ?? '')) end -= 1;
  return withoutNickname(words, from, end, language);
}
