import type { Mention } from '../../model/mention';
import { descriptorOf } from '../../text/languages';
import { clauseAround, isSpeech, speechEvent, wordingEvent } from './quote-attributions';
import { quotesByMarks } from './quote-by-marks';
import { reportedClauses } from './quote-clauses';
import { speechEvents, type SpeechEvent } from './quote-events';
import { framesOf, spansRead } from './quote-frames';
import type { Speaker, TypeOf } from './quote-people';
import { readingsOf, type Reading } from './quote-phrases';
import { Speakers } from './quote-speakers';
import { mainSubject } from './quote-subjects';
import { trimmed } from './quote-trim';
import type { ReadArticle } from '../read-article';

/** Something that the article says somebody said. Offsets are into the article's text. */
export interface Quote {
  /** What was said, without quotation marks around it and without a comma at its end. */
  readonly start: number;
  readonly end: number;
  /** A sentence or more in quotation marks; a few words in them; a clause without them. */
  readonly kind: 'direct' | 'fragment' | 'reported';
  /** The sentence in which it begins, counted from 0 in the article. */
  readonly sentence: number;
  /** The name, or the noun phrase, of who said it; where a pronoun says it, the one that it stands for. */
  readonly speaker?: Speaker;
  /** The base form of the verb: "say"; "according" for "according to". */
  readonly verb?: string;
  /** Who was told. */
  readonly to?: Speaker;
}

/** Who said something, and how. */
interface Said {
  readonly speaker?: Speaker | undefined;
  readonly verb?: string | undefined;
  readonly to?: Speaker | undefined;
}

/** A quotation of which the grammar says nothing goes on what was said before. */
interface Before {
  readonly said: Said;
  readonly paragraph: number;
  /** Reported of many, of whom one may be quoted in the next paragraph. */
  readonly isShared: boolean;
}

const quote = (start: number, end: number, kind: Quote['kind'], sentence: number, { speaker, verb, to }: Said | Quote): Quote => ({
  start, end, kind, sentence, ...(speaker && { speaker }), ...(verb !== undefined && { verb }), ...(to && { to }),
});

/**
 * Finds what an article quotes and reports, and who said it. Sentences in quotation marks whose speaker is not clear have
 * none; speech without marks is given only with its speaker.
 * @param mentions in the order of the text. @param typeOf says which entities are persons; without it names alone say so.
 */
export function quotesOf(read: ReadArticle, mentions: readonly Mention[], typeOf: TypeOf = () => undefined): Quote[] {
  const spans = spansRead(read);
  if (!read.sentences.some(({ words }) => words.length > 0)) return quotesByMarks(read, spans, mentions);
  const { text } = read.article;
  const frames = framesOf(read, spans);
  const readings = readingsOf(frames, mentions);
  const speakers = new Speakers(descriptorOf(read.article.metadata.language), typeOf);
  const quotes: Quote[] = [];
  /** Where speech begins that the next paragraph goes on. */
  const openEnds = new Set<number>();
  let before: Before | undefined;
  let sentence = 0;
  const sentenceAt = (offset: number): number => {
    while ((read.sentences[sentence + 1]?.start ?? Infinity) <= offset) sentence += 1;
    return sentence;
  };
  for (const [number, reading] of readings.entries()) {
    const paragraph = frames[number]?.paragraph ?? 0;
    const subject = mainSubject(reading);
    speakers.meet(reading, subject, number);
    const events = speechEvents(reading);
    const resolved = new Map<SpeechEvent, Said>();
    const saidBy = (event: SpeechEvent | undefined): Said | undefined => {
      if (!event) return undefined;
      const known = resolved.get(event);
      if (known) return known;
      const said = { speaker: speakers.speakerOf(reading, event.subject, number, event.lemma), verb: event.lemma, to: event.listener && speakers.named(reading, event.listener) };
      resolved.set(event, said);
      return said;
    };
    const speech = new Set<number>();
    for (const [at, { quoted }] of reading.tokens.entries()) if (quoted && isSpeech(reading, at, quoted, around(events, at, verbOf))) speech.add(at);
    const clauses = reportedClauses(reading, events, (at) => speech.has(at));
    const standsAlone = isOnlyQuoted(reading);
    const found: Quote[] = [];
    let last: Said | undefined;
    for (const clause of clauses) {
      const said = saidBy(clause.event);
      const [first, end] = [reading.tokens[clause.first], reading.tokens[clause.last]];
      if (!said?.speaker || !first || !end) continue;
      found.push(quote(...trimmed(text, first.start, end.end), 'reported', 0, said));
      last ??= said;
    }
    for (const [at, { quoted }] of reading.tokens.entries()) {
      if (!quoted) continue;
      const place = trimmed(text, quoted.span.start, quoted.span.end);
      const near = around(events, at, verbOf);
      const nearClauses = around(clauses, at, ({ event }) => event.verb);
      if (speech.has(at)) {
        const own = saidBy(speechEvent(reading, at, near) ?? clauseAround(at, nearClauses));
        const said = own ?? introducedBy(reading, at) ?? (standsAlone ? goesOn(before, paragraph) : undefined);
        found.push(quote(...place, 'direct', 0, said ?? {}));
        last = said ?? {};
        if (quoted.span.goesOn) openEnds.add(place[0]);
      } else {
        const event = wordingEvent(reading, at, near, nearClauses);
        const said = saidBy(event);
        found.push(quote(...place, 'fragment', 0, said ?? {}));
        if (event?.says) last ??= said;
      }
    }
    function introducedBy(of: Reading, at: number): Said | undefined {
      return of.tokens[at - 1]?.lower === ':' && subject ? speakers.personMeant(of, subject, number) : undefined;
    }
    if (last === undefined && reading.tokens.at(-1)?.lower === ':') {
      const event = events.findLast(({ says }) => says);
      last = saidBy(event) ?? (subject && speakers.personMeant(reading, subject, number));
    }
    before = last && { said: last, paragraph, isShared: speech.size === 0 && speakers.lastAreMany };
    quotes.push(...found.toSorted((a, b) => a.start - b.start || b.end - a.end).map((one) => ({ ...one, sentence: 0 })));
  }
  const some = quotes.filter(({ start, end }) => start < end);
  return toldAtTheEnd(some, openEnds).map((one) => ({ ...one, sentence: sentenceAt(one.start) }));
}

/** Gives speech over several paragraphs, of which only the last says whose it is, to that speaker. */
function toldAtTheEnd(quotes: readonly Quote[], openEnds: ReadonlySet<number>): Quote[] {
  let after: Quote | undefined;
  return quotes.toReversed().map((one) => {
    const { start, end, kind, sentence } = one;
    const told = kind === 'direct' && !one.speaker && after && openEnds.has(start) ? quote(start, end, kind, sentence, after) : one;
    if (kind === 'direct') after = told;
    return told;
  }).reverse();
}

/** How many events on each side of a quotation may have to do with it; all of them would make a long sentence slow. */
const NEAR = 8;

const verbOf = ({ verb }: SpeechEvent): number => verb;

/** Those of a list in the order of their verbs that stand next to a place. */
function around<T>(list: readonly T[], at: number, verb: (one: T) => number): readonly T[] {
  if (list.length <= 2 * NEAR) return list;
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = list[middle];
    if (one !== undefined && verb(one) < at) low = middle + 1;
    else high = middle;
  }
  return list.slice(Math.max(0, low - NEAR), low + NEAR);
}

/** Whether nothing but quotations stands in the frame. */
const isOnlyQuoted = ({ tokens }: Reading): boolean => tokens.every(({ quoted, pos }) => quoted !== undefined || pos === 'PUNCT');

function goesOn(before: Before | undefined, paragraph: number): Said | undefined {
  if (!before || paragraph - before.paragraph > 1 || (before.isShared && paragraph > before.paragraph)) return undefined;
  return before.said;
}
