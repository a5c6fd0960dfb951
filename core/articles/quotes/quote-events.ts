import { isPossessive, isTime, phraseStartingAt, plainPhraseEndingAt, type Phrase, type Reading } from './quote-phrases';
import { beforeVerb, mainSubject, subjectEndingAt, subjectStartingAt, type Subject } from './quote-subjects';
import { CLAUSE_VERBS, QUOTE_VERBS, QUOTING_VERBS, TELLING_VERBS, WORDING_VERBS } from './speech-verbs';

/** Somebody says something or puts a word on something, in one frame. Numbers count the frame's words. */
export interface SpeechEvent {
  readonly verb: number;
  /** The base form; "according" for "according to". */
  readonly lemma: string;
  /** From the subject to the verb, or the other way round, with the one who is told. */
  readonly first: number;
  readonly last: number;
  readonly subject: Subject;
  readonly listener?: Phrase;
  /** "did not say". */
  readonly negated: boolean;
  /** Says something, rather than only calling something by a name. */
  readonly says: boolean;
  /** "…, adding that": has its subject from elsewhere in the frame. */
  readonly participle: boolean;
  /** The subject stands after the verb. */
  readonly inverted: boolean;
}

const FINITE = new Set(['said', 'says', 'told', 'tells', 'tweeted', 'wrote', 'writes', 'warns', 'claims', 'notes', 'adds', 'argues']);
/** "Cohen issued a statement saying …": what is said is Cohen’s. */
const STATEMENTS = new Set(['statement', 'letter', 'tweet', 'memo', 'post', 'email', 'message', 'text', 'video', 'speech', 'note']);
const TOLD = new Set(['him', 'her', 'them', 'us', 'me', 'you']);
const BACK = new Set(['shoot', 'fire', 'hit', 'write', 'snap']);
const BEFORE_PARTICIPLE = new Set(['after', 'before', 'while', 'in', 'by', 'without', 'when', 'also', 'then']);

/** "…!" she wailed; every verb may tell how a sentence in quotation marks was said. */
function tagsSpeech({ tokens, mentions }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token || !/^\p{Ll}+(?:ed|s)$/u.test(token.text)) return false;
  const before = tokens[at - 1];
  const leads = (index: number): boolean => {
    const quoted = tokens[index];
    return index === 0 && quoted?.quoted !== undefined && /[,?!]["”’'»]*$/u.test(quoted.text) && quoted.quoted.words.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  };
  if (leads(at - 1)) return tokens[at + 1]?.pos === 'PROPN' || tokens[at + 1]?.pos === 'DET' || mentions[at + 1] !== undefined;
  return leads(at - 2) && before !== undefined && (['he', 'she', 'they'].includes(before.lower) || before.pos === 'PROPN' || mentions[at - 1] !== undefined) && !isTime(before);
}

function lemmaAt(reading: Reading, at: number): string | undefined {
  const { tokens } = reading;
  const token = tokens[at];
  if (!token || token.quoted) return undefined;
  if (token.pos !== 'VERB' && !FINITE.has(token.lower)) return undefined;
  if (BACK.has(token.lemma) && tokens[at + 1]?.lower === 'back') return 'reply';
  if (tagsSpeech(reading, at)) return token.lemma;
  const capital = /^\p{Lu}/u.test(token.text);
  if (capital && !(at === 0 && token.lower.endsWith('ing'))) return undefined;
  const lemma = token.lower === 'said' || token.lower === 'says' ? 'say' : token.lemma;
  return CLAUSE_VERBS.has(lemma) || QUOTE_VERBS.has(lemma) || WORDING_VERBS.has(lemma) ? lemma : undefined;
}

function listenerOf(reading: Reading, verb: number, lemma: string): Phrase | undefined {
  const next = reading.tokens[verb + 1];
  if (!next) return undefined;
  if (TELLING_VERBS.has(lemma)) return next.pos === 'PRON' && !isPossessive(next) ? undefined : phraseStartingAt(reading, verb + 1);
  return next.lower === 'to' && CLAUSE_VERBS.has(lemma) ? phraseStartingAt(reading, verb + 2) : undefined;
}

/** The event of the verb, or none where its subject is not clear. */
function eventAt(reading: Reading, verb: number, lemma: string, earlier: SpeechEvent | undefined, main: () => Subject | undefined): SpeechEvent | undefined {
  const { tokens } = reading;
  const word = tokens[verb];
  const { at, unsaid: negated, passive } = beforeVerb(reading, verb);
  const before = tokens[at];
  const says = CLAUSE_VERBS.has(lemma) || QUOTE_VERBS.has(lemma) || tagsSpeech(reading, verb);
  const make = (subject: Subject | undefined, more: Partial<SpeechEvent> = {}): SpeechEvent | undefined => {
    if (!subject) return undefined;
    const listener = more.listener ?? (more.inverted ? undefined : listenerOf(reading, verb, lemma));
    return {
      verb, lemma, subject, negated, says, participle: false, inverted: false,
      first: Math.min(subject.first, verb), last: Math.max(verb, listener?.last ?? (TOLD.has(tokens[verb + 1]?.lower ?? '') && TELLING_VERBS.has(lemma) ? verb + 1 : 0)), ...(listener ? { listener } : {}), ...more,
    };
  };
  const agent = (from: number): SpeechEvent | undefined => {
    const subject = subjectStartingAt(reading, from);
    const told = TELLING_VERBS.has(lemma) && passive ? subjectEndingAt(reading, at) : undefined;
    return make(subject, { first: told?.first ?? verb, last: lastOf(subject, from), inverted: true, ...(told?.kind === 'phrase' ? { listener: told.phrase } : {}) });
  };
  if (QUOTING_VERBS.has(lemma) && tokens.slice(verb + 1, verb + 15).some(({ lower }, ahead) => lower === 'saying' && tokens[verb + ahead]?.lower === 'as')) return undefined;
  const isParticiple = word?.lower.endsWith('ing') === true && !passive;
  if (tokens[verb + 1]?.lower === 'by' && (passive || (!says && word?.lower.endsWith('ed')))) return agent(verb + 2);
  if (passive && !isParticiple && !word?.lower.endsWith('ing')) return undefined;
  if (before?.lower === 'to') return undefined;
  if (isParticiple) {
    if (before?.lower === 'as') {
      const quoted = quotedSubject(reading, at);
      return quoted && make(quoted.subject, { first: quoted.first });
    }
    if (before?.pos === 'NOUN' || before?.pos === 'PROPN') {
      const phrase = plainPhraseEndingAt(reading, at);
      const issuer = STATEMENTS.has(before.lower) && tokens[phrase?.first ?? 0]?.pos === 'DET' && tokens[(phrase?.first ?? 0) - 1]?.pos === 'VERB' ? main() : undefined;
      return phrase && make(issuer ?? { kind: 'phrase', first: verb, phrase }, { first: verb, participle: true });
    }
    if (before !== undefined && before.lower !== ',' && !BEFORE_PARTICIPLE.has(before.lower) && !/^[—–-]+$/.test(before.lower) && before.pos !== 'CCONJ') return undefined;
    return make(at > 1 && earlier ? earlier.subject : main(), { first: verb, participle: true });
  }
  if (before === undefined || before.quoted || (before.lower === ',' && tokens[at - 1]?.quoted)) {
    const subject = at === verb - 1 ? subjectStartingAt(reading, verb + 1) : undefined;
    return make(subject, { last: lastOf(subject, verb), inverted: true });
  }
  if (before.pos === 'CCONJ') return make(main() ?? earlier?.subject, { first: verb });
  const left = subjectEndingAt(reading, at) ?? relativeOwner(reading, main(), verb);
  if (left || before.lower !== ',') return make(left);
  const right = subjectStartingAt(reading, verb + 1);
  return make(right, { last: lastOf(right, verb), inverted: true });
}

/** "A donor who asked not to be named said": the subject, where what stands next to the verb belongs to its relative clause. */
function relativeOwner({ tokens }: Reading, main: Subject | undefined, verb: number): Subject | undefined {
  if (main?.kind !== 'phrase' || main.phrase.last > verb) return undefined;
  if (verb - main.phrase.last >= 25) return undefined;
  const next = tokens[main.phrase.last + 1]?.lower;
  const commas = tokens.slice(main.phrase.last + 1, verb).filter(({ lower }) => lower === ',').length;
  return (next === 'who' || next === 'that') && commas === 0 ? main : undefined;
}

const lastOf = (subject: Subject | undefined, otherwise: number): number =>
  subject?.kind === 'phrase' ? subject.phrase.apposition?.last ?? subject.phrase.last : subject?.first ?? otherwise;

/** "was quoted by the agency as saying", "the agency quoted him as saying": whose words they are. */
function quotedSubject(reading: Reading, as: number): { subject: Subject; first: number } | undefined {
  const { tokens } = reading;
  for (let at = as - 1; at >= 0 && as - at < 15; at -= 1) {
    const token = tokens[at];
    if (!token || token.quoted) return undefined;
    if (!QUOTING_VERBS.has(token.lemma) || !/^(?:quot|cit|report|record|heard)/.test(token.lower)) continue;
    const left = beforeVerb(reading, at);
    const before = subjectEndingAt(reading, left.at);
    const subject = left.passive ? before : subjectStartingAt(reading, at + 1);
    return subject && { subject, first: before?.first ?? at };
  }
  return undefined;
}

function accordingAt(reading: Reading, at: number): SpeechEvent | undefined {
  const { tokens } = reading;
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return undefined;
  const subject = subjectStartingAt(reading, at + 2);
  if (!subject || isTime(tokens[at + 2])) return undefined;
  return { verb: at, lemma: 'according', first: at, last: lastOf(subject, at), subject, negated: false, says: true, participle: false, inverted: true };
}

/** What is said by whom in a frame, in the order of its verbs. */
export function speechEvents(reading: Reading): SpeechEvent[] {
  const events: SpeechEvent[] = [];
  let sought = false;
  let found: Subject | undefined;
  const main = (): Subject | undefined => {
    if (!sought) found = mainSubject(reading);
    sought = true;
    return found;
  };
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const lemma = lemmaAt(reading, at);
    const event = lemma === undefined ? accordingAt(reading, at) : eventAt(reading, at, lemma, events.at(-1), main);
    if (event) events.push(event);
  }
  return events;
}
