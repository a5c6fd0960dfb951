import { blockStyle } from '../../match/block-style';
import { descriptorOf } from '../../text/languages';
import type { LanguageDescriptor } from '../../text/languages/descriptor';
import { plain } from '../../text/plain';
import type { ReadArticle, ReadSentence } from '../read-article';
import type { Word } from '../tagged-words';
import { isBodyNoun } from './body-nouns';
import { isTitle, leadBefore, leadLength } from './name-lead';
import type { NameSpan } from './name-span';
import { isAcronym, isCalendar, isParticle, isPeople, nameInCompound, startsWithCapital } from './word-forms';

/** Words of a name, at most; longer runs are headlines and lists. */
const MOST_WORDS = 8;

/** What a title may be "of" without naming a place: "Secretary of State", "Chief of Staff". */
const OF_OFFICE = /^(?:state|staff|defen[cs]e|justice|health|interior|energy|finance|education|parliament|government|foreign)$/iu;

type Role = 'name' | 'link' | 'break';


/** A word that begins sentences and headlines with a capital, but also some names: "New York", "Old City". */
const BEGINS_NAMES = /^(?:New|Old|United|North|South|East|West|Great|First|Second|One|Two|Inside)$/u;

function roleOf(word: Word, next: Word | undefined, opens: boolean, language: LanguageDescriptor): Role {
  if (/^(?:of|the|for|and|&)$/u.test(word.text) || isParticle(word.text)) return 'link';
  if (word.pos === 'PUNCT' || word.pos === 'PART' || word.pos === 'NUM' || !startsWithCapital(word.text) || isCalendar(word.text)) return 'break';
  if (isAcronym(word.text)) return 'name';
  if (language.functionWords.has(plain(word.text)) && !isTitle(word, language)) {
    return next && BEGINS_NAMES.test(word.text) && startsWithCapital(next.text) && (!opens || next.pos === 'PROPN') ? 'name' : 'break';
  }
  if (word.pos === 'PROPN') return 'name';
  if (opens && next && isPeople(word.text, language) && startsWithCapital(next.text)) return 'name';
  // Inside a sentence a capital is the writer's own; at its beginning only the tagger can tell.
  return opens || word.pos === 'PRON' || word.pos === 'DET' ? 'break' : 'name';
}

/** Whether the linking words at `at` belong to the name begun at `from`; then the place of the next name word, else -1. */
function overLink(words: readonly Word[], roles: readonly Role[], from: number, at: number, language: LanguageDescriptor): number {
  const word = words[at];
  const last = words[at - 1];
  if (!word || !last) return -1;
  if (isParticle(word.text)) {
    const next = isParticle(words[at + 1]?.text ?? '') ? at + 2 : at + 1;
    return roles[next] === 'name' ? next : -1;
  }
  const body = isBodyNoun(last.text, language);
  if (word.text === '&') return roles[at + 1] === 'name' ? at + 1 : -1;
  if (word.text === 'of' && isTitle(last, language)) return OF_OFFICE.test(words[at + 1]?.text ?? '') && roles[at + 2] === 'name' ? at + 1 : -1;
  if ((word.text === 'of' || word.text === 'for') && body) {
    const next = words[at + 1]?.text === 'the' ? at + 2 : at + 1;
    return roles[next] === 'name' && !isPeople(words[next]?.text ?? '', language) || roles[next + 1] === 'name' ? next : -1;
  }
  if (word.text === 'and') {
    // "Justice and Development Party": only a body's own noun at the end tells it from two names.
    const end = words.slice(at + 1, at + 4).findIndex((next, index) => roles[at + 1 + index] === 'name' && isBodyNoun(next.text, language));
    const joined = end >= 0 && roles.slice(at + 1, at + 2 + end).every((role) => role === 'name');
    return joined && !isPeople(last.text, language) && !isAcronym(last.text) && at - from <= 4 ? at + 1 : -1;
  }
  return -1;
}

/** Where a run of name words that begins at `from` ends, exclusive; linking words count only between names. */
function endOfRun(words: readonly Word[], roles: readonly Role[], from: number, language: LanguageDescriptor): number {
  let end = from + 1;
  while (end < words.length && end - from < MOST_WORDS) {
    const last = words[end - 1];
    if (last && nameInCompound(last) !== undefined) break;
    if (roles[end] === 'name') {
      end += 1;
      continue;
    }
    const next = roles[end] === 'link' ? overLink(words, roles, from, end, language) : -1;
    if (next < 0) break;
    end = next + 1;
  }
  return end;
}

/** "Press Secretary", "Prime Minister": what somebody is, but not "Ministry of Finance" or "Martin Luther King". */
function isOnlyTitle(run: readonly Word[], language: LanguageDescriptor): boolean {
  const last = run.at(-1);
  const [first] = run;
  if (!first || !last || !isTitle(last, language)) return false;
  return run.at(-2)?.text !== 'of' && !(run.length > 1 && language.givenNames.has(plain(first.text)));
}

/** "Steve Cohen Stephen (Steve) Ira Cohen": what stands before a nickname in brackets begins the full name anew. */
function withoutNickname(words: readonly Word[], from: number, end: number, language: LanguageDescriptor): number {
  const anew = end - from > 2 && words[end]?.text === '(' && words[end + 2]?.text === ')' && language.givenNames.has(plain(words[end + 1]?.text ?? ''));
  return anew ? end - 1 : end;
}

/** A word with a capital that is neither a day, nor a people, nor a mark. */
const isLooseCapital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.text) && /^(?:ADJ|NOUN|VERB|X)$/.test(word.pos);

/** Words of a headline, at most: a longer line full of capitals is a sentence full of names. */
const LONGEST_HEADLINE = 20;

const isHeadline = (text: string, length: number): boolean => length <= LONGEST_HEADLINE && !/[.!?][”"’)]*$/u.test(text) && blockStyle(text) !== 'sentence';

function spansOfSentence(sentence: ReadSentence, number: number, text: string, language: LanguageDescriptor): NameSpan[] {
  const { words } = sentence;
  const headline = isHeadline(text.slice(sentence.start, sentence.end), words.length);
  const opensAt = (at: number): boolean =>
    headline || words.slice(0, at).every(({ pos }) => pos === 'PUNCT') || /^[“"‘:—•|]$/u.test(words[at - 1]?.text ?? '');
  const roles = words.map((word, at) => roleOf(word, words[at + 1], opensAt(at), language));
  const spans: NameSpan[] = [];
  for (let from = 0; from < words.length; from += 1) {
    if (roles[from] !== 'name') continue;
    const end = withoutNickname(words, from, endOfRun(words, roles, from, language), language);
    const run = words.slice(from, end);
    const skipped = leadLength(run, opensAt(from), language);
    // "al Qaeda", "bin Laden": the small word belongs to the name.
    const particle = skipped === 0 && from > 0 && /^(?:al|el|bin|ibn|abu)$/u.test(words[from - 1]?.text ?? '') ? 1 : 0;
    const first = words[from + skipped - particle];
    const last = run.at(-1);
    const add = (at: number, to: number, stop: number, lead: readonly Word[]): void => {
      const begin = words[at]?.start ?? stop;
      spans.push({
        start: begin,
        end: stop,
        text: text.slice(begin, stop).replace(/\s+/g, ' '),
        sentence: number,
        words: [at, to],
        opens: headline || opensAt(at),
        headline,
        shouted: [words[at - 1], words[to]].some((word) => word !== undefined && /^\p{Lu}{3,}$/u.test(word.text)),
        article: language.articles.has(plain(words[at - 1]?.text ?? '')),
        cut: at === from && isLooseCapital(words[at - 1]),
        tagged: words.slice(at, to).every(({ pos, text: word }) => pos === 'PROPN' || !startsWithCapital(word)),
        lead: lead.map((word) => word.text).join(' '),
      });
    };
    // "US Secretary of State John Kerry", "Dallas Mayor Mike Rawlings": whose title it is, is a name too.
    const owner = run.slice(0, skipped).findIndex((word) => isTitle(word, language) || isPeople(word.text, language) || language.functionWords.has(plain(word.text)));
    if (owner > 0) add(from, from + owner, words[from + owner - 1]?.end ?? 0, []);
    if (first && last && !isOnlyTitle(run.slice(skipped), language)) {
      const compound = nameInCompound(last);
      const stop = compound !== undefined ? last.start + compound.length : last.end - (/(?:[’']s|[-–—]+)$/u.exec(last.text)?.[0].length ?? 0);
      add(from + skipped - particle, end, stop, [...leadBefore(words, from - particle), ...run.slice(0, skipped)]);
    }
    from = end - 1;
  }
  return spans;
}

/** All runs of capitalised words of an article that may be names, in order. Only languages with known parts of speech give any. */
export function nameSpansOf({ article, sentences }: ReadArticle): NameSpan[] {
  const language = descriptorOf(article.metadata.language);
  return sentences.flatMap((sentence, number) => spansOfSentence(sentence, number, article.text, language));
}
