import { blockStyle } from '../../match/block-style';
import { descriptorOf } from '../../text/languages';
import type { LanguageDescriptor } from '../../text/languages/descriptor';
import { plain } from '../../text/plain';
import type { ReadArticle, ReadSentence } from '../read-article';
import type { Word } from '../tagged-words';
import { isTitle, leadBefore, leadLength, ownerLength } from './name-lead';
import { roleOf } from './name-roles';
import { endOfRun } from './name-run';
import type { NameSpan } from './name-span';
import { nameInCompound, startsWithCapital } from './word-forms';

/** Words of a headline, at most: a longer line full of capitals is a sentence full of names. */
const LONGEST_HEADLINE = 20;

/** Small words that belong to the name after them: "al Qaeda", "bin Laden". */
const JOINED_BEFORE = /^(?:al|el|bin|ibn|abu)$/u;

/** Marks after which a capital may be owed to the beginning of something. */
const OPENING = /^[“"‘:—•|]$/u;

/** A sentence with what its spans have to know of it. */
interface Place {
  readonly words: readonly Word[];
  readonly number: number;
  readonly text: string;
  readonly language: LanguageDescriptor;
  readonly headline: boolean;
  /** Whether each word's capital may be owed to its place. */
  readonly opens: readonly boolean[];
}

/** A line in title case without a full stop, or one all in capitals. */
function isHeadline(text: string, length: number): boolean {
  if (length > LONGEST_HEADLINE) return false;
  const style = blockStyle(text);
  return style === 'capitals' ? length > 2 : style === 'title' && !/[.!?][”"’)]*$/u.test(text);
}

function placeOf({ words, start, end }: ReadSentence, number: number, text: string, language: LanguageDescriptor): Place {
  const headline = isHeadline(text.slice(start, end), words.length);
  const first = words.findIndex(({ pos }) => pos !== 'PUNCT');
  const opens = words.map((_word, at) => headline || at <= first || OPENING.test(words[at - 1]?.text ?? ''));
  return { words, number, text, language, headline, opens };
}

/** "Press Secretary", "Prime Minister": what somebody is, but not "Ministry of Finance" or "Martin Luther King". */
function isOnlyTitle(run: readonly Word[], language: LanguageDescriptor): boolean {
  const last = run.at(-1);
  const [first] = run;
  if (!first || !last || !isTitle(last, language)) return false;
  return run.at(-2)?.text !== 'of' && !(run.length > 1 && language.givenNames.has(plain(first.text)));
}

/** A word with a capital that is neither a day, nor a people, nor a mark, and so may be a part that was missed. */
const isLooseCapital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.text) && /^(?:ADJ|NOUN|VERB|X)$/.test(word.pos);

/** Whether what stands before a run may be a part of its name: "Veterans' [Affairs Committee]", "(Liz) [HillOther headline]". */
function isCutBefore(words: readonly Word[], from: number, text: string): boolean {
  const before = words[from - 1];
  if (before?.text === ')') return /\p{Ll}{2}\p{Lu}\p{Ll}/u.test(text);
  return isLooseCapital(before) || (/^[’']$/u.test(before?.text ?? '') && /^\p{Lu}\p{L}+s$/u.test(words[from - 2]?.text ?? '') && before?.start === words[from - 2]?.end);
}

/** Where a name ends in its last word: before what only hangs on it, as in "Hamas-run", "Obama’s". */
function endOfName(last: Word): number {
  const compound = nameInCompound(last);
  return compound === undefined ? last.end - (/(?:[’']s|[-–—]+)$/u.exec(last.text)?.[0].length ?? 0) : last.start + compound.length;
}

/** The name in the words from `from` to `to`, exclusive. @param begins where the run begins that it was cut from. */
function spanOf({ words, number, text, language, headline, opens }: Place, begins: number, from: number, to: number, lead: readonly Word[]): NameSpan | undefined {
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last) return undefined;
  const end = endOfName(last);
  return {
    start: first.start,
    end,
    text: text.slice(first.start, end).replace(/\s+/g, ' '),
    sentence: number,
    words: [from, to],
    opens: opens[from] ?? false,
    headline,
    shouted: [words[from - 1], words[to]].some((word) => word !== undefined && /^\p{Lu}{3,}$/u.test(word.text)),
    article: language.articles.has(plain(words[from - 1]?.text ?? '')),
    cut: from === begins && isCutBefore(words, from, text.slice(first.start, end)),
    tagged: words.slice(from, to).every(({ pos, text: word }) => pos === 'PROPN' || !startsWithCapital(word)),
    lead: lead.map((word) => word.text).join(' '),
  };
}

/** The names in a run of name words: what it names and, before its title, whose title it is. */
function spansOfRun(place: Place, from: number, end: number): (NameSpan | undefined)[] {
  const { words, language, opens } = place;
  const run = words.slice(from, end);
  const lead = leadLength(run, opens[from] ?? false, language);
  const owner = ownerLength(run, lead, language);
  const particle = lead === 0 && JOINED_BEFORE.test(words[from - 1]?.text ?? '') ? 1 : 0;
  return [
    owner > 0 ? spanOf(place, from, from, from + owner, []) : undefined,
    isOnlyTitle(run.slice(lead), language) ? undefined : spanOf(place, from, from + lead - particle, end, [...leadBefore(words, from - particle), ...run.slice(0, lead)]),
  ];
}

function spansOfSentence(place: Place): NameSpan[] {
  const { words, language, opens } = place;
  const roles = words.map((_word, at) => roleOf(words, at, opens[at] ?? false, language));
  const spans: NameSpan[] = [];
  for (let from = 0; from < words.length; from += 1) {
    if (roles[from] !== 'name') continue;
    const end = endOfRun(words, roles, from, language);
    // The full given name before a nickname in brackets, cut off from a name before it.
    if (end - from === 1 && roles[from - 1] === 'name' && words[end]?.text === '(') continue;
    spans.push(...spansOfRun(place, from, end).filter((span) => span !== undefined));
    from = end - 1;
  }
  return spans;
}

/** All runs of capitalised words of an article that may be names, in order. Only languages with known parts of speech give any. */
export function nameSpansOf({ article, sentences }: ReadArticle): NameSpan[] {
  const language = descriptorOf(article.metadata.language);
  return sentences.flatMap((sentence, number) => spansOfSentence(placeOf(sentence, number, article.text, language)));
}
