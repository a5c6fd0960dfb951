import type { LanguageDescriptor } from '../../text/languages/descriptor';
import { plain } from '../../text/plain';
import { isDictionaryWord } from '../tagged-words';
import { isBodyNoun } from './body-nouns';
import { isCountry } from './country-names';
import { nameKey } from './name-key';
import { isTitle } from './name-lead';
import type { NameSpan } from './name-span';
import { isAcronym, isPeople, startsWithCapital } from './word-forms';

/** All places of an article where one name may stand. */
export interface FoundName {
  /** Spelling-independent form (name-key.ts). */
  readonly key: string;
  readonly spans: NameSpan[];
}

/** Capitals that are furniture of pages and abbreviations of titles, not names. */
const FURNITURE = /^(?:advertisement|photos?|images?|captions?|videos?|replay|read|share|copyright|getty|story|highlights|updated?|published|editing|reporting|additional|writing|editor|mr|mrs|ms|dr|phd|ok|jr|sr|adm|gen|gov|sen|rep|lt|col|vs|no|etc|rt|via|n[ew]|s[ew]|iii?|iv|st|depts?)$/i;

/** Furniture that marks a longer run of capitals as a caption's: "Alex Wong Getty Images". */
const CAPTION = /^(?:photos?|images?|captions?|videos?|replay)$/i;

/** Two letters that need no second mention: others are initials of too many things. */
const KNOWN_PAIR = /^(?:U\.?[NSK]|E\.?U|A[PU]|P[AM])\.?$/;

/** "M.A.", "Ph.D.", "R-Ohio", "Calif.", "I'm", "DLkHGPr1nY", "T-shirt", "Israel'srecent": written like names, and none. */
const NO_NAMES: readonly RegExp[] = [
  /^(?:[BM]\.?[AS]c?\.?|Ph\.?D\.?|J\.?D\.?|M\.?D\.?|M\.?B\.?A\.?|D\.?A\.?)$/,
  /^[RDI]-\p{Lu}|-(?:Sen|Gov|Rep)$/u,
  /^\p{Lu}\p{Ll}{0,5}\.$/u,
  /[’']m$/iu,
  /\p{Ll}.*\d.*\p{L}/u,
  /\p{Ll}{3}\d{4}$/u,
  /[-‐]\p{Ll}+[-‐]\p{Ll}/u,
  /^\p{Lu}[’']\p{Ll}/u,
  /^\p{L}-\p{Ll}/u,
  /[’']s\p{Ll}/u,
  /^.$/u,
];

/** Adverbs and the like, which begin sentences with a capital and stand in no dictionary: "Unsurprisingly". */
const DERIVED = /(?:ly|ing|ed|ness|tion|isms?|goers|ings)$/;

/** Bodies that every state has: without its name they are nobody's own. */
const OF_EVERY_STATE = /^(?:ministry|embassy|consulate|parliament|police|army|navy|government|cabinet|office)$/;

/** Letters of an acronym that is also an ordinary word; shorter ones are too many. */
const SHORTEST_SHOUT = 4;

/** A capital inside a word, as where a line end is lost: "TrumpOn". */
const SEAM = /\p{Ll}{2}\p{Lu}\p{Ll}/u;

/** Whether a word in capitals is an ordinary one that is shouted: "REPEAL"; an article before it says that it is meant: "the START treaty". */
const isShout = (word: string, spans: readonly NameSpan[], small: ReadonlySet<string>): boolean =>
  word.length >= SHORTEST_SHOUT && !spans.some(({ article }) => article) && (small.has(plain(word)) || (isDictionaryWord(plain(word)) && !spans.some(({ tagged }) => tagged)));

/** Capitals alone, without a small word beside them that would say that they are meant. */
function isRealAcronym(word: string, spans: readonly NameSpan[], small: ReadonlySet<string>, language: LanguageDescriptor): boolean {
  const isOnce = spans.length < 2;
  if (isShout(word, spans, small) || [plain(word), plain(word).replace(/s$/, '')].some((form) => language.abbreviatedNouns.has(form))) return false;
  // "Gov. J.B. Hill", cut at the full stop.
  if (/^(?:\p{Lu}\.){2,}$/u.test(word) && spans.some(({ lead }) => lead.split(' ').some((text) => isTitle({ text }, language)))) return false;
  if (isOnce && language.functionWords.has(plain(word)) && !spans.some(({ article }) => article)) return false;
  // Twice, and inside a sentence: "ZB:" is somebody who is interviewed.
  const isPair = word.replace(/\P{Lu}/gu, '').length < 3 && !KNOWN_PAIR.test(word);
  if (isPair && (isOnce || spans.every(({ opens }) => opens))) return false;
  return spans.some(({ shouted, headline }) => !shouted && !headline);
}

function isRealWord(word: string, { key, spans }: FoundName, small: ReadonlySet<string>, language: LanguageDescriptor): boolean {
  if (NO_NAMES.some((pattern) => pattern.test(word))) return false;
  if (isAcronym(word)) return isRealAcronym(word, spans, small, language);
  if (SEAM.test(word) && spans.every(({ cut }) => cut)) return false;
  const parts = word.split(/[-‐–]/);
  if (language.functionWords.has(plain(word)) || (parts.length > 1 && parts.every((part) => isDictionaryWord(plain(part))))) return false;
  const inside = spans.filter(({ opens }) => !opens).length;
  const open = spans.filter(({ opens, headline }) => opens && !headline).length;
  if (!isDictionaryWord(plain(word))) return inside > 0 || (open > 0 && !DERIVED.test(word) && !/[-‐]\p{Ll}/u.test(word));
  return isCountry(key, language.id) || (inside > open && !small.has(plain(word)) && spans.every(({ tagged }) => tagged));
}

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

function isRealPhrase(parts: readonly string[], { spans }: FoundName, language: LanguageDescriptor): boolean {
  if (isGeneric(parts, language) || isSection(parts) || isShouted(parts, language) || isTangle(parts, language) || spans.every(({ cut }) => cut)) return false;
  const ordinary = parts.filter((part) => isDictionaryWord(plain(part))).length;
  const endsInBody = isBodyNoun(parts.at(-1) ?? '', language);
  const isOfBody = endsInBody || parts.some((part, at) => isBodyNoun(part, language) && /^(?:of|for|on)$/.test(parts[at + 1] ?? ''));
  if (ordinary === parts.length && !isOfBody && !spans.some(({ tagged, opens }) => tagged && !opens)) return false;
  if (spans.some(({ opens }) => !opens)) return true;
  // At the beginning of a sentence the first word may be any word: "Lecturing Europe".
  const open = spans.filter(({ headline }) => !headline);
  const isBody = parts.length > 2 && endsInBody && open.some(({ tagged }) => tagged);
  return open.length > 0 && (ordinary === 0 || isBody || language.givenNames.has(plain(parts[0] ?? '')));
}

/**
 * Whether what has capitals in an article is the name of one thing.
 * @param small the words that the article writes small.
 */
export function isRealName(found: FoundName, small: ReadonlySet<string>, language: LanguageDescriptor): boolean {
  const parts = (found.spans[0]?.text ?? '').split(/\s+/);
  if (parts.every((part) => isPeople(part, language) || FURNITURE.test(plain(part)) || isTitle({ text: part }, language))) return false;
  const [word = '', ...rest] = parts;
  return rest.length === 0 ? isRealWord(word, found, small, language) : isRealPhrase(parts, found, language);
}

/** "Trumpian": of somebody whom the article names too. */
const isDerived = (key: string, keys: ReadonlySet<string>): boolean => /(?:ian|esque|ist)$/.test(key) && keys.has(key.replace(/(?:ian|esque|ist)$/, ''));

/** "US-Turkey", "Putin-Erdoğan", "pro-Likud": two names, or a name and what makes another word of it, that stand elsewhere by themselves. */
export function isMadeOfNames({ key, spans }: FoundName, keys: ReadonlySet<string>, lastWords: ReadonlySet<string>, language: LanguageDescriptor): boolean {
  const text = spans[0]?.text ?? '';
  if (isDerived(key, keys)) return true;
  if (!/[-–‐]/u.test(text) || /\s/.test(text)) return false;
  return /^(?:pro|anti|non|ex|post|pre|mid)[-–‐]/iu.test(text) ||
    key.split(' ').every((part) => lastWords.has(part)) || key.split(' ').some((part) => part.length > 1 && (keys.has(part) || isCountry(part, language.id) || isPeople(part, language)));
}
