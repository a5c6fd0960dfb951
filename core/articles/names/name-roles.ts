import type { LanguageDescriptor } from '../../text/languages/descriptor';
import { plain } from '../../text/plain';
import type { Word } from '../tagged-words';
import { isTitle } from './name-lead';
import { isAcronym, isCalendar, isParticle, isPartisan, isPeople, startsWithCapital } from './word-forms';

/** "the North Korean army" */
const PARTS_OF_WORLD = /^(?:North|South|East|West|Central|Latin|New|Sub)/u;

/** What a word can be in a name: a part of it, a small word between two parts, or its end. */
export type Role = 'name' | 'link' | 'break';

const LINKS = /^(?:of|the|for|on|and|&)$/u;

/** Small words of headlines that also end names: "Human Rights Watch", "the Mueller Report". */
const ENDS_NAMES = /^(?:Report|Watch|Analysis|Review)$/;

/** Capitals of this length that spell a small word are shouted: "READ MORE"; shorter ones may be initials: "WHO", "US". */
const SHORTEST_SHOUT = 4;

/** A word that begins sentences and headlines with a capital, but also some names: "New York", "Old City". */
const BEGINS_NAMES = /^(?:New|Old|United|North|South|East|West|Great|First|Second|One|Two|Inside)$/u;

/** "George Will", "Theresa May": after a given name a small word with a capital is a surname. */
const isSurname = (word: Word, before: Word | undefined, opens: boolean, language: LanguageDescriptor): boolean =>
  !opens && before !== undefined && /^\p{Lu}\p{Ll}+$/u.test(word.text) && /^\p{Lu}/u.test(before.text) && language.givenNames.has(plain(before.text));

/** "READ", in "READ MORE": a small word in capitals. */
const isShouted = (word: Word | undefined, language: LanguageDescriptor): boolean =>
  word !== undefined && word.text.length >= SHORTEST_SHOUT && /^\p{Lu}+$/u.test(word.text) && language.functionWords.has(plain(word.text));

/** The role of the word at `at`. @param opens whether its capital may be owed to its place (NameSpan.opens). */
export function roleOf(words: readonly Word[], at: number, opens: boolean, language: LanguageDescriptor): Role {
  const word = words[at];
  const next = words[at + 1];
  if (!word) return 'break';
  if (LINKS.test(word.text) || isParticle(word.text)) return 'link';
  if (word.pos === 'PUNCT' || word.pos === 'PART' || word.pos === 'NUM' || !startsWithCapital(word.text)) return 'break';
  const before = words[at - 1];
  // "Ann Elizabeth (Liz) Hill": the name is found without it.
  if (before?.text === '(' && next?.text === ')' && language.givenNames.has(plain(word.text))) return 'break';
  // "an assistant secretary of State for Asian affairs"
  if (before?.text === 'of' && /^State$/.test(word.text) && /^secretar(?:y|ies)$/.test(words[at - 2]?.text ?? '')) return 'break';
  const isSmall = language.functionWords.has(plain(word.text));
  if (isSurname(word, before, opens, language)) return 'name';
  if (!opens && ENDS_NAMES.test(word.text) && before?.pos === 'PROPN' && /^\p{Lu}/u.test(before.text)) return 'name';
  if (isCalendar(word.text)) return 'break';
  if (isAcronym(word.text)) return isShouted(word, language) || (isShouted(before, language) && word.text.length >= SHORTEST_SHOUT) ? 'break' : 'name';
  const goesOn = next !== undefined && startsWithCapital(next.text);
  if (isSmall && !isTitle(word, language)) return goesOn && BEGINS_NAMES.test(word.text) && (!opens || next.pos === 'PROPN') ? 'name' : 'break';
  // "Arizona Republicans", "the Idaho Republican", but "the Republican Party".
  if (!goesOn && isPartisan(word.text)) return 'break';
  // "the Brooklyn Muslim community"
  if (!opens && !goesOn && next?.pos === 'NOUN' && before?.pos === 'PROPN' && isPeople(word.text, language) && !PARTS_OF_WORLD.test(before.text) && !language.givenNames.has(plain(before.text))) return 'break';
  if (word.pos === 'PROPN') return 'name';
  if (opens && goesOn && (isPeople(word.text, language) || isTitle(word, language))) return 'name';
  // Inside a sentence a capital is the writer's own; at its beginning only the tagger can tell.
  return opens || word.pos === 'PRON' || word.pos === 'DET' ? 'break' : 'name';
}
