import { overlapsAny } from '../../match/overlap';
import type { ArticleId } from '../../model/ids';
import type { Mention } from '../../model/mention';
import { descriptorOf } from '../../text/languages';
import type { LanguageDescriptor } from '../../text/languages/descriptor';
import { plain } from '../../text/plain';
import type { ReadArticle } from '../read-article';
import { isDictionaryWord } from '../tagged-words';
import { isCountry } from './country-names';
import { introductionScore } from './introduction';
import { isBodyNoun } from './body-nouns';
import { addKindVotes, type KindVotes } from './name-kind';
import { nameKey } from './name-key';
import type { NameSpan } from './name-span';
import { nameSpansOf } from './name-spans';
import { isAcronym, isPeople } from './word-forms';

/** The sentence that introduces a name best, as far as one article goes. */
export interface Introduction {
  readonly article: ArticleId;
  /** Counts from 0 in the article. */
  readonly sentence: number;
  readonly text: string;
  /** What stands before the name: "Turkish Foreign Minister". */
  readonly lead: string;
  readonly score: number;
}

/** A name that an article uses. */
export interface ArticleName {
  /** Spelling-independent form (name-key.ts). */
  readonly key: string;
  /** As written; the first spelling met. */
  readonly text: string;
  readonly count: number;
  readonly votes: KindVotes;
  readonly introduction: Introduction;
  /** Other keys of the same article that denote the same: the surname of a person, the acronym in brackets. */
  readonly short: readonly string[];
}

interface Found {
  readonly key: string;
  readonly spans: NameSpan[];
}

/** Capitals that are furniture of pages and abbreviations of titles, not names. */
const FURNITURE = /^(?:advertisement|photos?|image|caption|video|videos|replay|read|share|copyright|getty|story|highlights|updated?|published|editing|reporting|additional|writing|editor|pm|am|tv|mr|mrs|ms|dr|ceo|mp|mps|phd|ok|faq|q&a|u\.s\.-led|jr|sr|adm|gen|gov|sen|rep|lt|col|vs|no|etc|rt|via|url|rss|pdf|iii?|iv|st)s?$/i;

/** Two letters that need no second mention: others are initials of too many things. */
const KNOWN_PAIR = /^(?:U\.?[NSK]|E\.?U|A[PU]|P[AM])\.?$/;

/** "M.A.", "Ph.D." */
const DEGREE = /^(?:[BM]\.?[AS]c?\.?|Ph\.?D\.?|J\.?D\.?|M\.?D\.?|M\.?B\.?A\.?|D\.?A\.?)$/;

/** "R-Ohio", "D-Calif.": a party and a state behind a politician's name. */
const PARTY_AND_STATE = /^[RDI]-\p{Lu}/u;

/** Adverbs and the like, which begin sentences with a capital and stand in no dictionary: "Unsurprisingly". */
const DERIVED = /(?:ly|ing|ed|ness|tion)$/;

/** One capital letter with small ones and a full stop: "Calif.", "Ind." */
const ABBREVIATED = /^\p{Lu}\p{Ll}{0,5}\.$/u;

/** Bodies that every state has: without its name they are nobody's own. */
const OF_EVERY_STATE = /^(?:ministry|embassy|consulate|parliament|police|army|navy|government|cabinet|office)$/;

/** "Foreign Ministry", "Turkish Embassies": common words that a capital does not make one thing's name. */
function isGeneric(parts: readonly string[], language: LanguageDescriptor): boolean {
  const [first = '', ...rest] = parts;
  const last = plain(parts.at(-1) ?? '');
  if (parts.length === 2 && OF_EVERY_STATE.test(last) && isDictionaryWord(plain(first)) && !isPeople(first, language)) return true;
  if (isPeople(parts.at(-1) ?? '', language) && /s$/.test(last)) return true;
  return isPeople(first, language) && rest.every((part) => isDictionaryWord(plain(part))) && /[^s]s$/.test(last);
}

/** Two names run together, as pages do that lose a line end: "Rashida Tlaib Rashida Harbi TlaibKrystal Ball". */
function isTangle(parts: readonly string[], language: LanguageDescriptor): boolean {
  const seam = parts.length > 2 && parts.some((part) => /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}/u.test(part) && !/^Mac/.test(part));
  const long = language.givenNames.has(plain(parts[0] ?? '')) && parts.filter((part) => /^\p{Lu}\p{Ll}/u.test(part)).length > 4;
  return seam || (long && !parts.some((part) => isBodyNoun(part, language))) || parts.some((part) => FURNITURE.test(plain(part)) && /^images?|photos?|videos?|caption$/i.test(part));
}

function isReal(found: Found, small: ReadonlySet<string>, language: LanguageDescriptor): boolean {
  const { spans } = found;
  const [first] = spans;
  if (!first) return false;
  const parts = first.text.split(/\s+/);
  if (parts.every((part) => isPeople(part, language) || FURNITURE.test(plain(part)) || language.titles.has(plain(part)))) return false;
  const inside = spans.filter(({ opens }) => !opens).length;
  const open = spans.filter(({ opens, headline }) => opens && !headline).length;
  if (parts.length === 1) {
    const [word = ''] = parts;
    if (word.length < 2 || /[’']m$/iu.test(word) || PARTY_AND_STATE.test(word) || ABBREVIATED.test(word) || /^\p{Lu}$/u.test(word)) return false;
    if (word.includes('-') && word.split('-').every((part) => isDictionaryWord(plain(part)))) return false;
    if (/\p{Ll}.*\d.*\p{L}/u.test(word) || DEGREE.test(word) || /[’']s\p{Ll}/u.test(word)) return false;
    if (language.functionWords.has(plain(word)) && spans.length < 2 && !spans.some(({ article: the }) => the)) return false;
    if (isAcronym(word) && word.replace(/\P{Lu}/gu, '').length < 3 && spans.length < 2 && !KNOWN_PAIR.test(word)) return false;
    if (isAcronym(word)) return spans.some(({ shouted, headline }) => !shouted && !headline);
    if (!isDictionaryWord(plain(word))) return inside > 0 || (open > 0 && !DERIVED.test(word) && !/[-‐]\p{Ll}/u.test(word));
    return isCountry(found.key, language.id) || (inside > open && !small.has(plain(word)) && spans.every(({ tagged }) => tagged));
  }
  if (parts.length > 1 && /^U\.?S\.?$/.test(parts.at(-1) ?? '')) return false;
  if (isGeneric(parts, language) || isTangle(parts, language) || spans.every(({ cut }) => cut)) return false;
  // At the beginning of a sentence the first word may be any word: "Lecturing Europe".
  const ordinary = parts.filter((part) => isDictionaryWord(plain(part))).length;
  if (ordinary === parts.length && !isBodyNoun(parts.at(-1) ?? '', language) && !spans.some(({ tagged, opens }) => tagged && !opens)) return false;
  return inside > 0 || (open > 0 && (ordinary === 0 || language.givenNames.has(plain(parts[0] ?? ''))));
}

/** "US-Turkey", "Putin-Erdoğan", "pro-Likud": two names, or a name and a prefix, that stand elsewhere by themselves. */
function isPair({ key, spans }: Found, keys: ReadonlySet<string>, language: LanguageDescriptor): boolean {
  const text = spans[0]?.text ?? '';
  if (!/[-–‐]/u.test(text) || /\s/.test(text)) return false;
  return /^(?:pro|anti|non|ex|post|pre|mid)[-–‐]/iu.test(text) || key.split(' ').some((part) => part.length > 1 && (keys.has(part) || isCountry(part, language.id) || isPeople(part, language)));
}

/** "Shanghai Cooperation Organization (SCO)": initials in brackets right after the name, or the name after its initials. */
function isAcronymOf(short: NameSpan, long: NameSpan, text: string): boolean {
  if (!isAcronym(short.text) || long.text.split(/\s+/).length < 2) return false;
  const between = short.start >= long.end ? text.slice(long.end, short.start) : text.slice(short.end, long.start);
  if (!/^\s*\(\s*["“]?$/u.test(between)) return false;
  const letters = short.text.replace(/[^\p{L}]/gu, '').replace(/s$/u, '').toLowerCase();
  const initials = long.text.split(/[\s-]+/).map((word) => word.charAt(0).toLowerCase()).join('');
  let at = 0;
  for (const letter of initials) if (letter === letters[at]) at += 1;
  return at >= letters.length - 1 && letters.length > 1;
}

function acronymPairs(spans: readonly NameSpan[], text: string): Map<string, string> {
  const pairs = new Map<string, string>();
  spans.forEach((span, index) => {
    const next = spans[index + 1];
    if (next?.sentence !== span.sentence) return;
    if (isAcronymOf(next, span, text)) pairs.set(nameKey(next.text), nameKey(span.text));
    else if (isAcronymOf(span, next, text)) pairs.set(nameKey(span.text), nameKey(next.text));
  });
  return pairs;
}

/** Long forms of persons by the short forms that end them: "Erdogan" → "Recep Tayyip Erdogan". A short form of two people is nobody's. */
function surnames(names: readonly Found[], votesOf: (key: string) => KindVotes): Map<string, string> {
  const longOf = new Map<string, string | undefined>();
  const keys = new Set(names.map(({ key }) => key));
  for (const { key } of names) {
    const parts = key.split(' ');
    const votes = votesOf(key);
    const person = (votes.person ?? 0) > 0 && Object.entries(votes).every(([kind, count]) => kind === 'person' || count <= (votes.person ?? 0));
    if (parts.length < 2 || parts.length > 5 || !person) continue;
    for (let from = 1; from < parts.length; from += 1) {
      const short = parts.slice(from).join(' ');
      if (!keys.has(short)) continue;
      longOf.set(short, longOf.has(short) && !(longOf.get(short) ?? '').endsWith(key) && !key.endsWith(longOf.get(short) ?? '-') ? undefined : key);
    }
  }
  return new Map([...longOf].flatMap(([short, long]) => (long === undefined ? [] : [[short, long]])));
}

/** The words that an article writes small. */
export const smallWords = ({ sentences }: ReadArticle): ReadonlySet<string> =>
  new Set(sentences.flatMap(({ words }) => words.flatMap(({ text }) => (/^\p{Ll}+$/u.test(text) ? [text] : []))));

/** The names that an article uses and no mention covers, with what they seem to be and the sentence that introduces each. */
export function articleNames(read: ReadArticle, known: readonly Mention[], small = smallWords(read)): ArticleName[] {
  const { article, sentences } = read;
  const language = descriptorOf(article.metadata.language);
  const free = nameSpansOf(read).filter(({ start, end }) => !overlapsAny(known, start, end));
  const byKey = new Map<string, Found>();
  for (const span of free) {
    const key = nameKey(span.text);
    const found = byKey.get(key);
    if (found) found.spans.push(span);
    else if (key !== '') byKey.set(key, { key, spans: [span] });
  }
  const keys = new Set(byKey.keys());
  const real = [...byKey.values()].filter((found) => isReal(found, small, language) && !isPair(found, keys, language));
  const votes = new Map(real.map(({ key, spans }) => {
    const sum: KindVotes = {};
    for (const span of spans) addKindVotes(sum, span, sentences[span.sentence]?.words ?? [], language);
    return [key, sum];
  }));
  const votesOf = (key: string): KindVotes => votes.get(key) ?? {};
  const shorts = new Map([...surnames(real, votesOf), ...acronymPairs(free, article.text)]);
  return real.flatMap(({ key, spans }): ArticleName[] => {
    const introductions = spans.flatMap((span): Introduction[] => {
      const sentence = sentences[span.sentence];
      return sentence
        ? [{ article: article.id, sentence: span.sentence, text: article.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' '), lead: span.lead, score: introductionScore(span, sentence, article.text) }]
        : [];
    });
    const [best] = introductions.sort((a, b) => b.score - a.score || a.sentence - b.sentence);
    const [first] = spans;
    if (!best || !first) return [];
    return [{ key, text: first.text, count: spans.length, votes: votesOf(key), introduction: best, short: [...shorts].flatMap(([short, long]) => (long === key ? [short] : [])) }];
  });
}
