import type { Mention } from '../../model/mention';
import type { QuotedSpan } from './quote-marks';
import { trimmed } from './quote-trim';
import type { Quote } from './quotes';
import type { ReadArticle } from '../read-article';
import { FOREIGN_SPEECH_VERBS } from './speech-verbs';

/** Fewer words are not a sentence, as far as can be told without parts of speech. */
const SENTENCE_WORDS = 4;

/** How far from the quotation the name may stand, in units: a verb and its helpers. */
const REACH = 40;

const lettersOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** Quotations of a text whose words have no parts of speech: by their marks, with a speaker only where a name and a known verb stand next to them. */
export function quotesByMarks(read: ReadArticle, spans: readonly QuotedSpan[], mentions: readonly Mention[]): Quote[] {
  const { text, metadata } = read.article;
  const verbs = FOREIGN_SPEECH_VERBS[metadata.language];
  let sentence = 0;
  let next = 0;
  return spans.map((span): Quote => {
    const { outerStart, outerEnd } = span;
    while ((read.sentences[sentence + 1]?.start ?? Infinity) <= outerStart) sentence += 1;
    while ((mentions[next]?.end ?? Infinity) <= outerStart) next += 1;
    const said = text.slice(span.start, span.end);
    const [start, end] = trimmed(text, span.start, span.end);
    if (lettersOf(said.slice(0, 200)).length < (/[.?!]\s*$/.test(said) ? SENTENCE_WORDS - 1 : SENTENCE_WORDS)) return { start, end, kind: 'fragment', sentence };
    const speaker = verbs && speakerBeside(text, span, mentions[next - 1], mentions.slice(next, next + 20).find((mention) => mention.start >= outerEnd), verbs);
    return { start, end, kind: 'direct', sentence, ...(speaker && { speaker: { start: speaker.start, end: speaker.end, entity: speaker.entity } }) };
  });
}

/** "…", sagte Erdogan · "…", Erdogan sagte · Erdogan sagte: "…" · Erdogan, "…" dedi. */
function speakerBeside(text: string, { outerStart, outerEnd }: QuotedSpan, before: Mention | undefined, after: Mention | undefined, verbs: ReadonlySet<string>): Mention | undefined {
  const speaks = (from: number, to: number): boolean => {
    const part = text.slice(from, to);
    return from <= to && !/[.?!;\n]/.test(part.slice(0, -1)) && lettersOf(part).some((word) => verbs.has(word));
  };
  const between = (from: number, to: number): boolean => from <= to && to - from <= REACH;
  const wordAfter = lettersOf(text.slice(outerEnd, outerEnd + REACH)).slice(0, 1);
  if (after && between(outerEnd, after.start) && speaks(outerEnd, after.start)) return after;
  if (after && between(outerEnd, after.start) && lettersOf(text.slice(outerEnd, after.start)).length === 0 && verbs.has(lettersOf(text.slice(after.end, after.end + REACH))[0] ?? '')) return after;
  if (before && between(before.end, outerStart) && speaks(before.end, outerStart)) return before;
  if (before && between(before.end, outerStart) && /^[\s,]*$/.test(text.slice(before.end, outerStart)) && wordAfter.some((word) => verbs.has(word))) return before;
  return undefined;
}
