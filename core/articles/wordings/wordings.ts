import type { Mention } from '../../model/mention';
import type { EntityId } from '../../model/ids';
import { descriptorOf } from '../../text/languages';
import { englishPhrases } from '../../text/languages/english-phrases';
import type { ReadArticle, ReadSentence } from '../read-article';
import type { NounPhrase, PhraseRules } from './wordings-noun-phrases';
import { phrasesOf, wordCount, MOST_WORDS, type Phrase, type PhrasedSentence } from './wordings-phrases';
import { isPossessive, unitsOf, type Unit } from './wordings-units';

/**
 * How a phrase goes with the name: the name alone · with what stands before it ("the besieged Gaza Strip") · beside it
 * ("Israel’s sworn enemy", of Iran) · a longer phrase that it is a part of ("Israel’s attacks on the Al-Aqsa Mosque") ·
 * with where it is · a clause with it ("the Israeli army launched air attacks") · words in quotation marks in a sentence
 * about it · who is given as the source ("his office said").
 */
export const WORDING_FORMS = ['name', 'before', 'apposition', 'noun-phrase', 'place', 'clause', 'quoted', 'attribution'] as const;
export type WordingForm = (typeof WORDING_FORMS)[number];

/** A phrase that an article puts around an entity. */
export interface Wording {
  readonly entity: EntityId;
  /** Counts from 0 in the article. */
  readonly sentence: number;
  /** Offsets in the article's text. */
  readonly start: number;
  readonly end: number;
  readonly form: WordingForm;
}

/** The rules by which English sentences are cut into phrases. */
export const phraseRules: PhraseRules = { phrases: englishPhrases, language: descriptorOf('en') };

/** What has more words is a list or a table that lost its lines; its names stand, without phrases around them. */
const LONGEST_SENTENCE = 400;

/** A sentence of an English article as phrases. @param mentions those of the sentence, in its order. */
export function phrasedSentence(sentence: ReadSentence, mentions: readonly Mention[]): PhrasedSentence {
  const units = unitsOf(sentence, mentions);
  return units.length > LONGEST_SENTENCE ? { units, nouns: [], phrases: [] } : phrasesOf(units, phraseRules);
}

/** Mentions by the sentence that they lie in; both are in the order of the text. */
export function mentionsBySentence({ sentences }: ReadArticle, mentions: readonly Mention[]): Mention[][] {
  let next = 0;
  return sentences.map(({ start, end }) => {
    const own: Mention[] = [];
    while ((mentions[next]?.start ?? Infinity) < end) {
      const mention = mentions[next];
      if (mention && mention.start >= start && mention.end <= end) own.push(mention);
      next += 1;
    }
    return own;
  });
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly form: WordingForm;
}

/** The phrase after a comma that says what the name is: "Iran, Israel’s sworn enemy,"; a further member of a list is none. */
function appositionOf({ units, nouns }: PhrasedSentence, at: number): Span | undefined {
  const own = nouns[at];
  const next = nouns[at + 1];
  if (!own || next?.from !== own.to + 1 || units[own.to]?.text !== ',' || next.pronoun || next.time || own.link !== undefined) return undefined;
  const [first, head] = [units[next.from], units[next.to - 1]];
  const after = units[next.to];
  const described = first?.pos === 'DET' || units.slice(next.from, next.to).some(isPossessive);
  const closed = after === undefined || (after.pos === 'PUNCT' && /^[,.;:)—–]$/u.test(after.text)) || next.link !== undefined;
  return head?.pos === 'NOUN' && described && closed ? { from: next.from, to: next.to, form: 'apposition' } : undefined;
}

/** What the sentence says that the name is: "Hamas is a terror group". */
function predicateOf({ units, nouns }: PhrasedSentence, at: number): Span | undefined {
  const own = nouns[at];
  const next = nouns[at + 1];
  if (!own || !next || next.pronoun || next.time) return undefined;
  const between = units.slice(own.to, next.from);
  const copula = between.some(({ lemma }) => lemma === 'be') && between.every(({ pos, lemma }) => pos === 'AUX' || pos === 'ADV' || lemma === 'be' || lemma === 'long');
  return copula && units[next.from]?.pos === 'DET' ? { from: next.from, to: next.to, form: 'apposition' } : undefined;
}

const inside = (unit: number, { from, to }: { readonly from: number; readonly to: number }): boolean => from <= unit && unit < to;

const PLACES = englishPhrases.places;

/** The noun phrase of a name and, tied to it by "in" or "at", the one with the place. */
function placeOf({ units, nouns }: PhrasedSentence, at: number): Span | undefined {
  const own = nouns[at];
  const next = nouns[at + 1];
  if (own?.link === undefined || !next || !PLACES.has(own.link)) return undefined;
  const known = units.slice(next.from, next.to).some(({ entity }) => entity !== undefined);
  return known && wordCount(units, own.from, next.to) <= MOST_WORDS ? { from: own.from, to: next.to, form: 'place' } : undefined;
}

/** Of phrases that hold the unit, the longest of each kind that a reader can take in. */
function longest(phrases: readonly Phrase[], unit: number, kind: Phrase['kind']): Phrase | undefined {
  let best: Phrase | undefined;
  for (const phrase of phrases) {
    if (phrase.kind === kind && inside(unit, phrase) && (!best || phrase.to - phrase.from > best.to - best.from)) best = phrase;
  }
  return best;
}

function spansAround(sentence: PhrasedSentence, unit: number, at: number, own: NounPhrase | undefined): Span[] {
  const { units, phrases } = sentence;
  const spans: Span[] = [{ from: unit, to: unit + 1, form: 'name' }];
  if (!own) return spans;
  const isHead = own.to === unit + 1 || isPossessive(units[unit + 1]);
  if (isHead && own.from < unit && !units.slice(own.from, unit).every(({ pos }) => pos === 'DET')) spans.push({ from: own.from, to: unit + 1, form: 'before' });
  const place = placeOf(sentence, at);
  if (place) spans.push(place);
  if (own.to > unit + 1) spans.push({ from: own.from, to: own.to, form: 'noun-phrase' });
  for (const kind of ['noun-phrase', 'attribution', 'clause'] as const) {
    const phrase = longest(phrases, unit, kind);
    if (phrase && !(phrase.from === own.from && phrase.to === own.to)) spans.push({ from: phrase.from, to: phrase.to, form: kind });
  }
  const beside = own.to === unit + 1 ? [appositionOf(sentence, at), predicateOf(sentence, at)] : [];
  return [...spans, ...beside.filter((span) => span !== undefined)];
}

/** The first name of a sentence, whom "his office" means. */
const firstEntity = (units: readonly Unit[]): EntityId | undefined => units.find(({ entity }) => entity !== undefined)?.entity;

/** Phrases that a sentence puts around entities. @param number of the sentence in its article. */
export function wordingsOfSentence(sentence: PhrasedSentence, number: number): Wording[] {
  const { units, nouns, phrases } = sentence;
  const found: Wording[] = [];
  const seen = new Set<string>();
  const add = (entity: EntityId, { from, to, form }: Span): void => {
    const start = units[from]?.start;
    const end = units[to - 1]?.end;
    if (start === undefined || end === undefined) return;
    const key = `${entity} ${start} ${end}`;
    if (!seen.has(key)) found.push({ entity, sentence: number, start, end, form });
    seen.add(key);
  };
  let at = 0;
  for (const [unit, { entity }] of units.entries()) {
    while ((nouns[at]?.to ?? Infinity) <= unit) at += 1;
    if (entity === undefined) continue;
    const own = nouns[at];
    for (const span of spansAround(sentence, unit, at, own && inside(unit, own) ? own : undefined)) add(entity, span);
    for (const { from, to, kind } of phrases) if (kind === 'quoted') add(entity, { from, to, form: 'quoted' });
  }
  const subject = firstEntity(units);
  for (const { from, to, kind } of phrases) {
    const own = units.slice(from, to).some(({ entity }) => entity !== undefined);
    if (kind === 'attribution' && subject !== undefined && !own && units.slice(from, to).some(({ lemma }) => englishPhrases.possessives.has(lemma))) add(subject, { from, to, form: 'attribution' });
  }
  return found;
}

/** Phrases that an article puts around entities; none where the language's parts of speech are not known. */
export function wordingsOf(read: ReadArticle, mentions: readonly Mention[]): Wording[] {
  const own = mentionsBySentence(read, mentions);
  return read.sentences.flatMap((sentence, number) => {
    const names = own[number] ?? [];
    return names.length === 0 || sentence.words.length === 0 ? [] : wordingsOfSentence(phrasedSentence(sentence, names), number);
  });
}
