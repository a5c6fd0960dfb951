import type { Paragraph } from '../paragraphs';
import { quotedSpans, type QuotedSpan } from './quote-marks';
import { descriptorOf } from '../../text/languages';
import type { ReadArticle } from '../read-article';
import { CLAUSE_VERBS, QUOTE_VERBS } from './speech-verbs';
import type { PartOfSpeech, Word } from '../tagged-words';

/** A word outside of quotation marks, or a whole quotation as one. */
export interface FrameToken extends Word {
  /** In small letters. */
  readonly lower: string;
  readonly quoted: Quotation | undefined;
}

/** What stands in one pair of quotation marks. */
export interface Quotation {
  readonly span: QuotedSpan;
  readonly words: readonly Word[];
  /** The sentence in which it begins. */
  readonly sentence: number;
}

/** A sentence in which each quotation counts as one word, however many sentences stand in it. */
export interface Frame {
  readonly tokens: readonly FrameToken[];
  readonly paragraph: number;
}

/** Paragraphs as the article's sentences cover them, by number. */
export function paragraphsRead({ sentences }: ReadArticle): Paragraph[] {
  const paragraphs: { start: number; end: number }[] = [];
  for (const { paragraph, start, end } of sentences) {
    const last = paragraphs[paragraph];
    if (last) last.end = end;
    else paragraphs[paragraph] = { start, end };
  }
  return paragraphs;
}

/** The quotations of an article, in the order of the text. */
export const spansRead = (read: ReadArticle): QuotedSpan[] => quotedSpans(read.article.text, paragraphsRead(read));

const lowered = (text: string): string => (/^[\p{L}\p{N}]*$/u.test(text) ? text.toLowerCase() : text.toLowerCase().replace(/[’ʼ]/g, '\''));

const isCapital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);

/** A given name that is a verb as well ("Josh", "Don", "Mark") beside a capital. */
const isNamePart = (word: Word, before: Word | undefined, after: Word | undefined, givenNames: ReadonlySet<string>): boolean =>
  word.pos !== 'PROPN' && isCapital(word) && givenNames.has(word.text.toLowerCase()) && (isCapital(after) || (before?.pos === 'PROPN' && isCapital(before)));

/** Whether what is said ends as a sentence of its own, so that "he asked" after it looks like the next one. */
const asks = (token: FrameToken | undefined): boolean => token?.quoted !== undefined && /[?!…]["”’'»]*$/u.test(token.text);

/** Whether a sentence is no more than who said it: "Cohen asked." */
function beginsAsTag(words: readonly Word[]): boolean {
  const verb = words.findIndex(({ pos }) => pos === 'VERB');
  const word = words[verb];
  if (!word || verb > 9 || !(QUOTE_VERBS.has(word.lemma) || CLAUSE_VERBS.has(word.lemma))) return false;
  const before = words.slice(0, verb).every(({ pos, text }) => text === ',' || ['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM', 'ADP', 'ADV', 'PART'].includes(pos));
  const after = words[verb + 1];
  return before && (after === undefined || ['PUNCT', 'ADP', 'ADV'].includes(after.pos) || (verb === 0 && after.pos === 'PROPN') || words.length < verb + 6);
}

/** Cuts an article into frames; a sentence end inside of a quotation ends none. */
export function framesOf(read: ReadArticle, spans: readonly QuotedSpan[]): Frame[] {
  const { text, metadata } = read.article;
  const { givenNames } = descriptorOf(metadata.language);
  const posOf = (word: Word, before: Word | undefined, after: Word | undefined): PartOfSpeech => (isNamePart(word, before, after, givenNames) ? 'PROPN' : word.pos);
  const frames: Frame[] = [];
  let tokens: FrameToken[] = [];
  let next = 0;
  let taken: { span: QuotedSpan; words: Word[]; sentence: number } | undefined;
  const add = (word: Word, sentence: number, following: Word | undefined): void => {
    while ((spans[next]?.outerEnd ?? Infinity) <= word.start) next += 1;
    const span = spans[next];
    if (!span || word.start < span.outerStart) {
      const { start, end, text: written, lemma } = word;
      tokens.push({ start, end, text: written, lower: lowered(written), lemma, pos: posOf(word, tokens.at(-1), following), quoted: undefined });
    } else if (taken?.span === span) {
      taken.words.push(word);
    } else {
      taken = { span, words: word.end > span.start ? [word] : [], sentence };
      const { outerStart: start, outerEnd: end } = span;
      tokens.push({ start, end, text: text.slice(start, end), lower: '', lemma: '', pos: 'X', quoted: taken });
    }
  };
  for (const [index, sentence] of read.sentences.entries()) {
    for (const [at, word] of sentence.words.entries()) add(word, index, sentence.words[at + 1]);
    const span = spans[next];
    const inside = span !== undefined && span.outerStart < sentence.end && sentence.end < span.outerEnd;
    const following = read.sentences[index + 1];
    if (inside && following?.paragraph === sentence.paragraph) continue;
    if (following?.paragraph === sentence.paragraph && asks(tokens.at(-1)) && beginsAsTag(following.words)) continue;
    if (tokens.length > 0) frames.push({ tokens, paragraph: sentence.paragraph });
    tokens = [];
  }
  return frames;
}
