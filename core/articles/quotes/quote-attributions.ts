import type { SpeechEvent } from './quote-events';
import type { Quotation } from './quote-frames';
import type { Clause } from './quote-clauses';
import type { Reading } from './quote-phrases';
import { CLAUSE_VERBS, QUOTE_VERBS, WORDING_VERBS } from './speech-verbs';
import type { Word } from '../tagged-words';

/** How far before a few quoted words the verb may stand that puts them in somebody's mouth, in words. */
const WORDING_REACH = 12;

/** A sentence of fewer words is speech only where something introduces it. */
const SENTENCE_WORDS = 5;

const isWord = ({ pos }: Word): boolean => pos !== 'PUNCT' && pos !== 'SYM';
const LINKS = new Set([',', '—', '–', '-', 'as', 'and', 'but', '.', '..']);

/** "The Night of the Long Knives": the title of something. */
function isTitle(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => text.length > 3 && /^\p{L}/u.test(text));
  return long.length > 1 && long.every(({ text }) => /^\p{Lu}/u.test(text));
}

const isPronounOrNoun = ({ pos }: Word): boolean => pos === 'PRON' || pos === 'NOUN' || pos === 'PROPN';

/** The event whose first words follow the quotation: "…," Cohen said. */
export function tagAfter(reading: Reading, at: number, events: readonly SpeechEvent[]): SpeechEvent | undefined {
  const event = events.find(({ first }) => first > at);
  if (!event || event.first - at > 3 || event.participle) return undefined;
  if (reading.tokens[event.first - 1]?.lower === 'as' && event.says && event.lemma !== 'say') return undefined;
  for (let between = at + 1; between < event.first; between += 1) if (!LINKS.has(reading.tokens[between]?.lower ?? '')) return undefined;
  return event;
}

/** The last event before the quotation that it may be the object of. */
function introducer(reading: Reading, at: number, events: readonly SpeechEvent[]): SpeechEvent | undefined {
  const event = events.findLast(({ verb, last }) => verb < at && last < at);
  if (!event) return undefined;
  for (let between = event.verb + 1; between < at; between += 1) if (reading.tokens[between]?.lower === ';') return undefined;
  return event;
}

function endsAsSpeech({ tokens }: Reading, at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return /[.,?!…—–-]["”’'»“]*$/u.test(text) || tokens[at + 1]?.lower === ',' || tokens[at + 1] === undefined || tokens[at + 1]?.lower === '.';
}

/** Whether what is quoted is a sentence, or more, that somebody said: not a few words, nor a title. */
export function isSpeech(reading: Reading, at: number, { words }: Quotation, events: readonly SpeechEvent[]): boolean {
  const { tokens } = reading;
  const said = words.filter(isWord);
  const [first] = said;
  if (!first) return false;
  const before = tokens[at - 1];
  const tag = tagAfter(reading, at, events);
  const verb = said.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const ends = endsAsSpeech(reading, at);
  const introduced = before === undefined || before.quoted !== undefined || [',', ':', 'that', '—', '–'].includes(before.lower) || events.some(({ verb, says, last }) => says && (verb === at - 1 || last === at - 1));
  if (before?.lower === ':' && said.length > 1 && ends) return true;
  const [near] = events.filter(({ last, says }) => says && last === at - 1);
  if (near && said.length > 2 && !isTitle(said) && (near.lemma === 'say' || QUOTE_VERBS.has(near.lemma)) && /^\p{Lu}/u.test(first.text) && /[.?!]["”’'»“]*$/.test(tokens[at]?.text ?? '')) return true;
  if (/^\p{Lu}|^\p{N}/u.test(first.text)) {
    if (said.length >= SENTENCE_WORDS && verb >= 0 && !isTitle(said) && introduced) return true;
    if (before === undefined && tokens.length <= at + 2 && said.length > 1 && !isTitle(said) && /[.?!…,]["”’'»“]*$/u.test(tokens[at]?.text ?? '')) return true;
    return ends && introduced && (tag !== undefined || (verb >= 0 && !isTitle(said) && (before === undefined || events.some(({ last }) => last < at))));
  }
  const speechBefore = before?.lower === ',' && at > 1 && tokens.slice(Math.max(0, at - 14), at).some(({ quoted }) => quoted !== undefined);
  if (speechBefore && said.length > 2 && ends && events.some(({ verb: spoken, last }) => spoken < at && last === at - 2)) return true;
  if (tag && before === undefined && said.length >= SENTENCE_WORDS && verb >= 0) return true;
  return introduced && said.length >= SENTENCE_WORDS && verb > 0 && said.slice(0, verb).some(isPronounOrNoun) && (ends || tag !== undefined);
}

/** Who says a sentence in quotation marks, by the grammar of its frame. */
export const speechEvent = (reading: Reading, at: number, events: readonly SpeechEvent[]): SpeechEvent | undefined =>
  tagAfter(reading, at, events) ?? introducer(reading, at, events.filter((event) => event.says && (CLAUSE_VERBS.has(event.lemma) || event.lemma === 'according' || event.last >= at - 2 || isOneClause(reading, event, at))));

/** Who puts a few quoted words, by the grammar of their frame: who is reported to say the clause they stand in, or who calls something by them. */
export function wordingEvent(reading: Reading, at: number, events: readonly SpeechEvent[], clauses: readonly Clause[]): SpeechEvent | undefined {
  const near = introducer(reading, at, events);
  if (near && at - near.verb <= WORDING_REACH && !near.negated && (near.last === at - 1 || CLAUSE_VERBS.has(near.lemma) || WORDING_VERBS.has(near.lemma)) && isOneClause(reading, near, at)) return near;
  const inside = clauseAround(at, clauses);
  if (inside) return inside;
  const after = tagAfter(reading, at, events);
  if (after && (reading.tokens[after.first - 1]?.lower === 'as' || (at === 0 && after.says))) return after;
  return undefined;
}

/** Who is reported to say the shortest clause around the quotation. */
export const clauseAround = (at: number, clauses: readonly Clause[]): SpeechEvent | undefined =>
  clauses.filter(({ first, last }) => first <= at && at <= last).toSorted((a, b) => a.last - a.first - (b.last - b.first))[0]?.event;

/** Whether no other clause begins between the verb and what is quoted. */
function isOneClause({ tokens }: Reading, { last, says }: SpeechEvent, at: number): boolean {
  if (says && ['on', 'in', 'at', 'during'].includes(tokens[last + 1]?.lower ?? '')) return false;
  for (let between = last + 1; between < at; between += 1) {
    const token = tokens[between];
    if (token && (token.lower === ',' || token.lower === ';' || token.lower === '—' || token.pos === 'SCONJ' || ['who', 'which', 'where', 'when', 'while', 'after'].includes(token.lower) || token.pos === 'AUX')) return false;
  }
  return true;
}
