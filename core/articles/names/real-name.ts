import type { LanguageDescriptor } from '../../text/languages/descriptor';
import { plain } from '../../text/plain';
import { isDictionaryWord } from '../tagged-words';
import { isBodyNoun } from './body-nouns';
import { isCountry } from './country-names';
import { isTitle } from './name-lead';
import type { NameSpan } from './name-span';
import { isNoOneName, SHORTEST_SHOUT } from './phrase-forms';
import { isAcronym, isPeople } from './word-forms';

/** All places of an article where one name may stand. */
export interface FoundName {
  /** Spelling-independent form (name-key.ts). */
  readonly key: string;
  readonly spans: NameSpan[];
}

/** Capitals that are furniture of pages and abbreviations of titles, not names. */
const FURNITURE = /^(?:advertisement|photos?|images?|captions?|videos?|replay|read|share|copyright|getty|story|highlights|updated?|published|editing|reporting|additional|writing|editor|mr|mrs|ms|dr|phd|ok|jr|sr|adm|gen|gov|sen|rep|lt|col|vs|no|etc|rt|via|n[ew]|s[ew]|iii?|iv|st|depts?)$/i;

/** Two letters that need no second mention: others are initials of too many things. */
const KNOWN_PAIR = /^(?:U\.?[NSK]|E\.?U|A[PU]|P[AM])\.?$/;

/** "M.A.", "Ph.D.", "R-Ohio", "Calif.", "I'm", "DLkHGPr1nY", "T-shirt", "Israel'srecent": written like names, and none. */
const NO_NAMES: readonly RegExp[] = [
  // First, so that the others see short words only.
  /^.{40}/u,
  /^(?:[BM]\.?[AS]c?\.?|Ph\.?D\.?|J\.?D\.?|M\.?D\.?|M\.?B\.?A\.?|D\.?A\.?)$/,
  /^[RDI]-\p{Lu}|-(?:Sen|Gov|Rep)$/u,
  /^\p{Lu}\p{Ll}{0,5}\.$/u,
  /[’']m$/iu,
  /\p{Ll}.*\d.*\p{L}/u,
  /\p{Ll}\p{Lu}\p{N}/u,
  /^(?=[^-’']*$)(?:.*?\p{Ll}\p{Lu}){3}/u,
  /\p{Ll}{3}\d{4}$/u,
  /[-‐]\p{Ll}+[-‐]\p{Ll}/u,
  /^\p{Lu}[’']\p{Ll}/u,
  /^\p{L}-\p{Ll}/u,
  /[’']s\p{Ll}/u,
  /^.$/u,
];

/** Adverbs and the like, which begin sentences with a capital and stand in no dictionary: "Unsurprisingly". */
const DERIVED = /(?:ly|ing|ed|ness|tion|isms?|goers|ings)$/;

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

function isRealPhrase(parts: readonly string[], { spans }: FoundName, language: LanguageDescriptor): boolean {
  if (isNoOneName(parts, language) || spans.every(({ cut }) => cut)) return false;
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
