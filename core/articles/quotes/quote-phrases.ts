import type { Mention } from '../../model/mention';
import type { Frame, FrameToken } from './quote-frames';
import { CLAUSE_VERBS, PERSON_NOUNS, TIME_WORDS } from './speech-verbs';

/** A frame with the mentions that cover its words, by the number of the word. */
export interface Reading {
  readonly tokens: readonly FrameToken[];
  readonly mentions: readonly (Mention | undefined)[];
}

/** A noun phrase, by numbers of words in its frame: "a [spokesman] for the army". */
export interface Phrase {
  readonly first: number;
  readonly head: number;
  /** With what "of", "for" … adds. */
  readonly last: number;
  /** Two or more joined by "and". */
  readonly joined: boolean;
  /** The phrase between commas that says the same thing. */
  readonly apposition?: Phrase;
}

/** Pairs each word with the mention that covers it. Mentions must be in the order of the text. */
export function readingsOf(frames: readonly Frame[], mentions: readonly Mention[]): Reading[] {
  let next = 0;
  return frames.map(({ tokens }) => ({
    tokens,
    mentions: tokens.map((token) => {
      while ((mentions[next]?.end ?? Infinity) <= token.start) next += 1;
      const mention = mentions[next];
      return token.quoted === undefined && mention && mention.start < token.end ? mention : undefined;
    }),
  }));
}

const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your']);
const NO_GOVERNOR = new Set(['as', 'after', 'before', 'since', 'because', 'until', 'than', 'while', 'if', 'like', 'although', 'though', 'that', 'once', 'so', 'whether', 'despite']);
const OPENERS = new Set(['of', 'for', 'in', 'from', 'at', 'to', 'with']);
const RELATIVES = new Set(['who', 'which', 'that']);
const THINKING_VERBS = new Set(['think', 'believe', 'know', 'hope', 'fear', 'hear', 'see', 'find', 'show', 'mean', 'guess', 'understand', 'feel', 'ask']);
const LONE_DETERMINERS = new Set(['some', 'many', 'most', 'both', 'several', 'all', 'few']);

export const isPossessive = ({ lower, pos }: FrameToken): boolean => POSSESSIVE.has(lower) && (pos === 'PRON' || pos === 'DET');
export const isTime = (token: FrameToken | undefined): boolean => token !== undefined && TIME_WORDS.has(token.lower) && token.quoted === undefined;
const endsPossessive = ({ lower }: FrameToken): boolean => lower === '\'s' || lower === '\'';
const isDeterminer = (token: FrameToken): boolean => token.pos === 'DET' || isPossessive(token);

/** Whether the word may be what a noun phrase is about. */
function canHead({ tokens, mentions }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token || token.quoted || isTime(token)) return false;
  return token.pos === 'NOUN' || token.pos === 'PROPN' || mentions[at] !== undefined || (token.lower === 'one' || (token.pos === 'NUM' && /^[a-z]/.test(token.lower)));
}

/** Whether the word may stand in a noun phrase, before its head. */
function canModify({ tokens, mentions }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token || token.quoted || isTime(token)) return false;
  if (mentions[at] || ['ADJ', 'NOUN', 'PROPN', 'NUM'].includes(token.pos) || endsPossessive(token) || token.lower === '.') return token.lower !== '.' || mentions[at] !== undefined;
  const before = tokens[at - 1];
  if (token.pos !== 'VERB') return false;
  return token.lower.includes('-') || (/(?:ed|ing)$/.test(token.lower) && before !== undefined && (isDeterminer(before) || before.pos === 'ADJ'));
}

/** Two names side by side are two phrases: "In Ankara Erdogan said". */
function partsNames({ mentions, tokens }: Reading, left: number): boolean {
  const [one, two] = [mentions[left], mentions[left + 1]];
  const token = tokens[left];
  return one !== undefined && two !== undefined && one !== two && token !== undefined && /^\p{Lu}/u.test(tokens[left + 1]?.text ?? '') && !endsPossessive(token);
}

function coreBefore(reading: Reading, head: number): number {
  const { tokens } = reading;
  let first = head;
  while (first > 0) {
    const before = tokens[first - 1];
    if (!before) break;
    if (isDeterminer(before)) return first - 1;
    if (!canModify(reading, first - 1) || partsNames(reading, first - 1)) break;
    first -= 1;
  }
  const begin = tokens[first];
  return begin && endsPossessive(begin) ? first + 1 : first;
}

/** Whether nothing that stands there can belong to a phrase that begins right after it. */
export function isClauseStart({ tokens }: Reading, before: number): boolean {
  const token = tokens[before];
  return token === undefined || token.quoted !== undefined || ['PUNCT', 'SCONJ', 'CCONJ', 'ADV', 'AUX', 'VERB'].includes(token.pos) || NO_GOVERNOR.has(token.lower) || isTime(token) ||
    ['which', 'who', 'what', 'whom'].includes(token.lower);
}

/** The word that the phrase before an "in", "by" … belongs to: "troops [operating] in Gaza", "officials in Gaza". */
function governor(reading: Reading, preposition: number): number | undefined {
  const { tokens } = reading;
  let at = preposition - 1;
  if (tokens[at]?.pos === 'ADV') at -= 1;
  const token = tokens[at];
  if (token && (token.pos === 'ADJ' || (token.pos === 'VERB' && /(?:ed|ing|en)$/.test(token.lower)))) at -= 1;
  return canHead(reading, at) ? at : undefined;
}

/** The noun phrase that ends with the word, or none where the grammar is not clear. */
export function phraseEndingAt(reading: Reading, end: number): Phrase | undefined {
  const { tokens } = reading;
  if (!canHead(reading, end)) {
    const token = tokens[end];
    return token && LONE_DETERMINERS.has(token.lower) && isClauseStart(reading, end - 1) ? { first: end, head: end, last: end, joined: true } : undefined;
  }
  let head = end;
  let first = coreBefore(reading, end);
  let joined = false;
  for (let hops = 0; hops < 5; hops += 1) {
    const before = tokens[first - 1];
    if (!before) break;
    if (before.pos === 'ADP' && !NO_GOVERNOR.has(before.lower)) {
      const over = governor(reading, first - 1);
      const name = over === undefined ? undefined : nameAfterOffice(reading, over, first, end);
      if (name !== undefined) return { first: name, head: end, last: end, joined };
      if (over === undefined) return isClauseStart(reading, first - 2) && tokens[first - 2]?.pos !== 'VERB' && end > first && !joined ? { first, head, last: end, joined } : undefined;
      head = over;
      first = coreBefore(reading, over);
    } else if (before.pos === 'CCONJ' && before.lower === 'and' && canHead(reading, first - 2)) {
      const other = coreBefore(reading, first - 2);
      if (!isClauseStart(reading, other - 1) || tokens[other - 1]?.pos === 'VERB') break;
      first = other;
      joined = true;
      head = end;
    } else if (before.pos === 'VERB' && isClauseStart(reading, first - 2) && tokens[first - 2]?.pos !== 'AUX' && !RELATIVES.has(tokens[first - 2]?.lower ?? '')) {
      return /(?:ed|en)$/.test(before.lower) ? { first: first - 1, head, last: end, joined } : undefined;
    } else if (before.pos === 'VERB') {
      const over = owner(reading, first - 1);
      const thatLess = CLAUSE_VERBS.has(before.lemma) || THINKING_VERBS.has(before.lemma);
      if (over === undefined && thatLess) break;
      if (over === undefined) return undefined;
      if (thatLess && !before.lower.endsWith('ing')) break;
      head = over;
      first = coreBefore(reading, over);
    } else {
      break;
    }
  }
  return { first, head, last: end, joined };
}

/** Where the name begins after an office: "Ambassador to the United Nations [Nikki Haley]". */
function nameAfterOffice({ tokens, mentions }: Reading, office: number, first: number, end: number): number | undefined {
  if (!PERSON_NOUNS.has(tokens[office]?.lower ?? '') || mentions[end]) return undefined;
  let name = end;
  while (name > first && !mentions[name - 1] && tokens[name - 1]?.pos === 'PROPN') name -= 1;
  return name > first && name < end && mentions[name - 1] ? name : undefined;
}

/** Who does something, said in passing: "the [group] claiming the attack", "the [forces] that entered the city". */
function owner(reading: Reading, verb: number): number | undefined {
  const { tokens } = reading;
  const before = tokens[verb - 1];
  if (!before) return undefined;
  if (RELATIVES.has(before.lower)) return canHead(reading, verb - 2) ? verb - 2 : undefined;
  return tokens[verb]?.lower.endsWith('ing') === true && canHead(reading, verb - 1) ? verb - 1 : undefined;
}

/** The phrase without what "of", "for" … adds, whatever stands before it. */
export const plainPhraseEndingAt = (reading: Reading, end: number): Phrase | undefined =>
  canHead(reading, end) ? { first: coreBefore(reading, end), head: end, last: end, joined: false } : undefined;

/** The end of the plain phrase that begins with the word: its head. */
function coreAfter(reading: Reading, first: number): number | undefined {
  const { tokens } = reading;
  let at = first;
  for (let token = tokens[at]; token && isDeterminer(token); token = tokens[at]) at += 1;
  let head: number | undefined;
  for (; at < tokens.length; at += 1) {
    if (!canModify(reading, at) && !canHead(reading, at)) break;
    if (at > first && partsNames(reading, at - 1)) break;
    if (canHead(reading, at)) head = at;
  }
  return head;
}

/** The noun phrase that begins with the word. */
export function phraseStartingAt(reading: Reading, first: number): Phrase | undefined {
  const { tokens } = reading;
  const head = coreAfter(reading, first);
  if (head === undefined) return undefined;
  let last = head;
  for (let hops = 0; hops < 3; hops += 1) {
    const next = tokens[last + 1];
    if (!next || !OPENERS.has(next.lower) || (next.lower === 'to' && !PERSON_NOUNS.has(tokens[last]?.lower ?? ''))) break;
    const further = coreAfter(reading, last + 2);
    if (further === undefined) break;
    last = further;
  }
  return { first, head, last, joined: false };
}

/** With the phrase after a comma that says who it is: "the union’s president, Maria Lopez". */
export function withApposition(reading: Reading, phrase: Phrase): Phrase {
  if (reading.tokens[phrase.last + 1]?.lower !== ',') return phrase;
  const apposition = phraseStartingAt(reading, phrase.last + 2);
  if (!apposition) return phrase;
  const after = reading.tokens[apposition.last + 1];
  return after === undefined || after.pos === 'PUNCT' || after.quoted ? { ...phrase, apposition } : phrase;
}
