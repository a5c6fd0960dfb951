import type { SpeechEvent } from './quote-events';
import { isTime, phraseStartingAt, type Reading } from './quote-phrases';
import { BARE_CLAUSE_VERBS, CLAUSE_VERBS, LOOSE_CLAUSE_VERBS } from './speech-verbs';

/** A clause that somebody is reported to have said, by numbers of words in its frame, both inclusive. */
export interface Clause {
  readonly event: SpeechEvent;
  readonly first: number;
  readonly last: number;
}

/** Words between a verb and its "that", at most. */
const FARTHEST_THAT = 14;

const NO_CLAUSE = new Set(['them', 'him', 'us', 'me', 'whether', 'how', 'why', 'if', 'what', 'when', 'where', 'who', 'to', 'about', 'of', 'as', 'so', 'goodbye', 'yes', 'no']);
/** Verbs that stand before their subject after a reported clause: "…, says Cohen". */
const TAG_VERBS = new Set(['say', 'add', 'write', 'report', 'explain', 'recall']);
const FINITE = new Set(['VERB', 'AUX']);

const isFinite = ({ tokens }: Reading, at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && FINITE.has(token.pos) && !(token.pos === 'VERB' && (token.lower.endsWith('ing') || tokens[at - 1]?.lower === 'to'));
};

const isComma = ({ tokens }: Reading, at: number): boolean => tokens[at]?.lower === ',';

/** Whether a clause with a subject and a verb begins with the word. */
function beginsClause(reading: Reading, first: number): boolean {
  const token = reading.tokens[first];
  if (!token || NO_CLAUSE.has(token.lower)) return false;
  if (!token.quoted && !['DET', 'PRON', 'PROPN', 'NOUN', 'NUM', 'ADJ'].includes(token.pos) && reading.mentions[first] === undefined && token.lower !== 'there') return false;
  for (let at = first + 1; at < reading.tokens.length && at - first < 40; at += 1) {
    const lower = reading.tokens[at]?.lower;
    if (lower === ',' || lower === ';' || lower === ':') return false;
    if (isFinite(reading, at) || reading.tokens[at]?.quoted?.words.some(({ pos }) => FINITE.has(pos))) return true;
  }
  return false;
}

/** Whether the subject of what follows has its verb right after it: "claimed [the attack was] …", not "claimed the attack that was …". */
function isPlainClause(reading: Reading, first: number): boolean {
  const { tokens } = reading;
  const isPronoun = tokens[first]?.pos === 'PRON' && tokens[first + 1]?.pos !== 'NOUN';
  let at = (isPronoun ? first : phraseStartingAt(reading, first)?.last ?? tokens.length) + 1;
  while (tokens[at]?.pos === 'ADV') at += 1;
  return isFinite(reading, at) && tokens[at]?.lower !== 'told';
}

/** Where the clause begins that follows the verb: after "that", or at once. */
function clauseAfter(reading: Reading, event: SpeechEvent): number | undefined {
  const { tokens } = reading;
  const from = event.last + 1;
  for (let at = from; at < from + FARTHEST_THAT; at += 1) {
    const token = tokens[at];
    if (!token || token.quoted || token.lower === ';' || token.lower === ':') break;
    if (token.lower === 'that' && !isComma(reading, at - 1)) {
      const next = tokens[at + 1];
      return next && (at === from || !isObject(reading, event, from)) && tokens[at - 1]?.pos !== 'ADP' ? (FINITE.has(next.pos) ? at : at + 1) : undefined;
    }
    if (isFinite(reading, at) || NO_CLAUSE.has(token.lower)) break;
  }
  if (!BARE_CLAUSE_VERBS.has(event.lemma)) return undefined;
  let at = from;
  while (isTime(tokens[at]) || (tokens[at]?.pos === 'ADP' && isTime(tokens[at + 1]))) at += 1;
  return beginsClause(reading, at) && (LOOSE_CLAUSE_VERBS.has(event.lemma) || isPlainClause(reading, at)) ? at : undefined;
}

/** "announced a plan that …" tells of the plan. */
function isObject({ tokens }: Reading, { listener }: SpeechEvent, from: number): boolean {
  const token = tokens[from];
  return listener === undefined && token !== undefined && !isTime(token) && ['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM'].includes(token.pos);
}

/** Whether the words from there on only say when, where or how something was said. */
function isAdjunct(reading: Reading, from: number): boolean {
  const { tokens } = reading;
  let at = from;
  while (isTime(tokens[at]) || tokens[at]?.pos === 'ADV') at += 1;
  const token = tokens[at];
  if (token?.pos === 'PUNCT' && tokens[at + 1]?.quoted) return false;
  if (token === undefined || token.pos === 'PUNCT') return true;
  if (token.quoted) return false;
  return token.pos === 'ADP' || token.pos === 'SCONJ' || (token.pos === 'VERB' && token.lower.endsWith('ing')) || /^(?:when|while|after|as)$/.test(token.lower);
}

const lastWord = ({ tokens }: Reading): number => {
  let last = tokens.length - 1;
  while (last > 0 && tokens[last]?.pos === 'PUNCT') last -= 1;
  return last;
};

/** Clauses of a frame that are reported as somebody's, in the order of their verbs. `isDirect`: quotations that are speech themselves. */
export function reportedClauses(reading: Reading, events: readonly SpeechEvent[], isDirect: (at: number) => boolean): Clause[] {
  const { tokens } = reading;
  const end = lastWord(reading);
  const says = events.filter(({ says, lemma, negated }) => says && !negated && (CLAUSE_VERBS.has(lemma) || lemma === 'according'));
  /** Where something said later in the frame ends what is said earlier. */
  let limit = end;
  const clauses: Clause[] = [];
  let semicolon = Infinity;
  let sought = tokens.length;
  const semicolonAfter = (start: number): number => {
    for (; sought > start; sought -= 1) if (tokens[sought - 1]?.lower === ';') semicolon = sought - 1;
    return semicolon;
  };
  for (const event of says.toReversed()) {
    const begun = event.lemma === 'according' ? afterIntroduction(reading, event) : event.inverted && event.listener === undefined ? undefined : clauseAfter(reading, event);
    const start = begun !== undefined && isComma(reading, begun) ? begun + 1 : begun;
    if (start !== undefined && limit - start >= 1 && !isDirect(start)) {
      clauses.push({ event, first: start, last: Math.min(lastBefore(reading, start, event, says, limit), semicolonAfter(start) - 1) });
      limit = Math.min(limit, limitBefore(reading, event));
    } else if (isInserted(reading, event)) {
      clauses.push({ event, first: 0, last: limit });
    } else if (isTag(reading, event)) {
      const { first } = event;
      if (isDirect(first - 1) || isDirect(first - 2) || isDirect(0)) continue;
      const clause = { event, first: 0, last: isComma(reading, first - 1) ? first - 2 : first - 1 };
      if (clause.last >= 2 && hasVerb(reading, clause.last)) clauses.push(clause);
      limit = Math.min(limit, clause.last);
    } else {
      limit = Math.min(limit, limitBefore(reading, event));
    }
  }
  return clauses.reverse().filter(({ first, last }) => first < last && tokens[first] !== undefined);
}

/** Where a clause ends with the introduction that it stands in: "Saying that …, Cohen left". */
function lastBefore(reading: Reading, start: number, event: SpeechEvent, says: readonly SpeechEvent[], limit: number): number {
  const next = event.participle && event.verb === 0 ? says.find(({ first }) => first > start) : undefined;
  return next && isComma(reading, next.first - 1) ? Math.min(limit, next.first - 2) : limit;
}

/** The last word of what was said before, where the event is a new piece: ", adding that", "and warned that", ", but Raisi said". */
function limitBefore(reading: Reading, { first, participle, verb }: SpeechEvent): number {
  const { tokens } = reading;
  const before = tokens[first - 1];
  if (participle && before?.lower === ',') return first - 2;
  const joins = before !== undefined && (before.pos === 'CCONJ' || before.lower === 'while');
  if (joins && isComma(reading, first - 2)) return first - 3;
  return joins && first === verb ? first - 2 : Infinity;
}

/** "The deal, Cohen said, was dead": what was said stands around it. */
function isInserted(reading: Reading, { first, last, participle }: SpeechEvent): boolean {
  if (participle || first < 2 || !isComma(reading, first - 1) || !isComma(reading, last + 1) || hasVerb(reading, first - 1)) return false;
  return isFinite(reading, last + 2) || isFinite(reading, last + 3);
}

/** "According to Cohen, …": at the beginning of what is said, not after it. */
function afterIntroduction(reading: Reading, { first, last }: SpeechEvent): number | undefined {
  const before = reading.tokens[first - 1];
  const leads = before === undefined || before.pos === 'CCONJ' || before.lower === 'that' || (before.lower === ',' && reading.tokens[first - 2]?.lower === 'that');
  return leads && isComma(reading, last + 1) ? last + 2 : undefined;
}

/** ", the ministry said on Friday": nothing of what was said follows. */
function isTag(reading: Reading, event: SpeechEvent): boolean {
  const comma = isComma(reading, event.first - 1) || reading.tokens[event.first - 1]?.quoted !== undefined;
  if (event.inverted && event.lemma !== 'according' && !TAG_VERBS.has(event.lemma)) return false;
  return comma && !event.participle && event.first > 1 && isAdjunct(reading, event.last + 1);
}

function hasVerb(reading: Reading, last: number): boolean {
  for (let at = 1; at <= last; at += 1) if (isFinite(reading, at)) return true;
  return false;
}
