import type { LanguageDescriptor } from '../../text/languages/descriptor';
import { plain } from '../../text/plain';
import { isDictionaryWord } from '../tagged-words';
import { isBodyNoun } from './body-nouns';
import { isCountry } from './country-names';
import { nameKey } from './name-key';
import { isAcronym, isPeople, startsWithCapital } from './word-forms';

/** Letters of a word in capitals that may be an ordinary one, shouted; shorter ones are initials too often. */
export const SHORTEST_SHOUT = 4;

/** Furniture that marks a longer run of capitals as a caption's: "Alex Wong Getty Images". */
const CAPTION = /^(?:photos?|images?|captions?|videos?|replay)$/i;

/** Bodies that every state has: without its name they are nobody's own. */
const OF_EVERY_STATE = /^(?:ministry|embassy|consulate|parliament|police|army|navy|government|cabinet|office)$/;

/** "Article II", "Annex 3": parts of a text. */
const isSection = ([first = '', second = '', ...rest]: readonly string[]): boolean =>
  rest.length === 0 && /^(?:article|annex|appendix|chapter|section|part|phase|tier|volume|figure|table|room|grade|level|round)$/i.test(first) && /^(?:[IVX]+|\d+)$/.test(second);

/** "AFTER TRUMP MOCKS": words of a headline in capitals. */
const isShouted = (parts: readonly string[], language: LanguageDescriptor): boolean =>
  (parts.length > 2 || !isBodyNoun(parts.at(-1) ?? '', language)) && parts.every((part) => /^\P{Ll}+$/u.test(part)) && parts.some((part) => part.length >= SHORTEST_SHOUT && isDictionaryWord(plain(part)));

/** "Foreign Ministry", "Turkish Embassies", "American Power", "North American": a capital makes them no one thing's name. */
function isGeneric(parts: readonly string[], language: LanguageDescriptor): boolean {
  const [first = '', ...rest] = parts;
  const last = plain(parts.at(-1) ?? '');
  if (parts.length === 2 && OF_EVERY_STATE.test(last) && isDictionaryWord(plain(first)) && !isPeople(first, language)) return true;
  if (parts.length === 2 && /^(?:democratic|republican|conservative|liberal|labour|communist)$/i.test(first) && /^(?:house|senate|congress|government|administration)$|ism$/.test(last)) return true;
  if (isPeople(last, language) && (/s$/.test(last) || /^(?:north|south|east|west|central)$/i.test(first))) return true;
  if (isCountry(nameKey(parts.join(' ')), language.id) || !isPeople(first, language) || !rest.every((part) => isDictionaryWord(plain(part)))) return false;
  return /[^s]s$/.test(last) || (rest.length === 1 && language.demonyms.has(plain(first)) && !isBodyNoun(last, language));
}

/** "Ann Hill Ann", "ISIS ISIS", but "Abdullah Abdullah". */
const isRepeated = (parts: readonly string[]): boolean =>
  new Set(parts.filter((part) => startsWithCapital(part))).size < parts.filter((part) => startsWithCapital(part)).length && (parts.length > 2 || isAcronym(parts[0] ?? ''));

/** Two names run together, as pages do that lose a line end: "Rashida Tlaib Rashida Harbi TlaibKrystal Ball", "Ohio U.S." */
function isTangle(parts: readonly string[], language: LanguageDescriptor): boolean {
  const isGiven = language.givenNames.has(plain(parts[0] ?? ''));
  const seam = (parts.length > 2 || isGiven) && parts.some((part) => /^\p{Lu}\p{Ll}{2,}\p{Lu}(?:\p{Ll}{2,}|\p{Lu})/u.test(part) && !/^(?:Mac|Fitz|Van|Saint)/.test(part));
  const long = isGiven && parts.filter((part) => /^\p{Lu}\p{Ll}/u.test(part)).length > 4;
  const body = parts.some((part) => isBodyNoun(part, language));
  // "Tanzania Thailand Togo", "Washington–New York"
  const isList = parts.length > 2 && !isBodyNoun(parts.at(-1) ?? '', language) && parts.filter((part) => isCountry(nameKey(part), language.id)).length > 1;
  const isPair = parts.some((part) => /\p{L}–\p{Lu}|\p{Ll}{3}\d{4}$/u.test(part));
  return isList || isPair || seam || isRepeated(parts) || (long && !body) || parts.some((part) => CAPTION.test(part)) || /^U\.?S\.?$/.test(parts.at(-1) ?? '');
}

/** Whether capitals on two words or more name no one thing, by their form alone: a class, a part of a text, a headline, two names run together. */
export const isNoOneName = (parts: readonly string[], language: LanguageDescriptor): boolean =>
  isGeneric(parts, language) || isSection(parts) || isShouted(parts, language) || isTangle(parts, language);
