import type { Word } from '../tagged-words';

/** Which way from the article's day the time of a verb lies. */
export type Direction = 'past' | 'present' | 'future';

const FUTURE_AUXILIARIES = new Set(['will', 'would', 'shall', "'ll", '’ll', 'wo', 'may', 'might', 'could', 'can', 'should', 'must']);
const PAST_AUXILIARIES = new Set(['was', 'were', 'had', 'did', 'has', 'have', 'been', '\'d', '’d', '\'ve', '’ve']);
/** What is said of things to come, before "to …", "for …" or "on …". */
const PLANNED = new Set([
  'expected', 'scheduled', 'slated', 'due', 'set', 'planned', 'planning', 'plan', 'plans', 'poised', 'likely', 'going', 'preparing', 'prepares',
  'intends', 'intend', 'hopes', 'hope', 'wants', 'expects', 'expect', 'ready', 'bound', 'aims', 'booked', 'ahead', 'upcoming', 'supposed',
]);
/** Verbs whose past is written like their base. */
const UNCHANGED = new Set(['hit', 'cut', 'put', 'set', 'let', 'hurt', 'shut', 'split', 'spread', 'burst', 'cast', 'bet', 'quit', 'beat', 'shed', 'cost', 'broadcast']);

/** Before "to …" these leave open whether it came: "agreed to meet". */
const PROSPECTIVE = new Set(['agree', 'decide', 'promise', 'vow', 'pledge', 'ask', 'urge', 'order', 'invite', 'want', 'hope', 'intend', 'threaten', 'call', 'vote', 'offer', 'propose', 'prepare', 'allow', 'plan']);

const lower = (word: Word | undefined): string => word?.text.toLowerCase() ?? '';
const isStop = (word: Word): boolean => word.text === ';' || word.text === ':' || word.text === '—' || word.text === '–';
const isJoin = (word: Word | undefined): boolean => word === undefined || isStop(word) || word.pos === 'CCONJ' || word.text === ',';
const isInfinitive = (words: readonly Word[], at: number): boolean => {
  const before = lower(words[at - 1]);
  return before === 'to' || (before.endsWith('ly') && lower(words[at - 2]) === 'to');
};

/** Whether the word, or the auxiliary before it, says that what follows was planned; "was expected" leaves open whether it came. */
function plannedAt(words: readonly Word[], at: number): Direction | 'open' | undefined {
  if (!PLANNED.has(lower(words[at])) || (lower(words[at]) === 'set' && !/^(?:to|for)$/.test(lower(words[at + 1])))) return undefined;
  for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1) {
    const word = lower(words[back]);
    if (FUTURE_AUXILIARIES.has(word)) return 'future';
    if (PAST_AUXILIARIES.has(word)) return word === 'was' || word === 'were' || word === 'had' ? 'open' : 'future';
  }
  return 'future';
}

/** The direction of the verb at an index; "open" where its form does not tell, undefined where the word is no finite verb. */
function directionAt(words: readonly Word[], at: number): Direction | 'open' | undefined {
  const word = words[at];
  if (!word) return undefined;
  const text = lower(word);
  if (FUTURE_AUXILIARIES.has(text) && word.pos === 'AUX') return lower(words[at + 1]) === 'have' ? 'past' : 'future';
  const planned = plannedAt(words, at);
  if (planned) return planned;
  if (isInfinitive(words, at) || text === 'be' || text === 'being') return undefined;
  if (/^(?:has|have|'ve|’ve)$/.test(text) && !isPerfect(words, at)) return 'present';
  if (PAST_AUXILIARIES.has(text) && (word.pos === 'AUX' || word.pos === 'VERB')) return toCome(words, at) ? 'open' : 'past';
  if (word.pos === 'AUX') return toCome(words, at) ? 'future' : 'present';
  if (word.pos !== 'VERB' || text.endsWith('ing')) return undefined;
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) {
    const before = words[back];
    if (!before || !['AUX', 'ADV', 'PART', 'ADJ'].includes(before.pos)) break;
    if (before.pos === 'AUX') return directionAt(words, back);
  }
  // "a tour led by her" says nothing of when.
  if (text !== word.lemma && lower(words[at + 1]) === 'by' && ['PRON', 'PROPN', 'DET'].includes(words[at + 2]?.pos ?? '')) return undefined;
  if (UNCHANGED.has(text)) return 'past';
  if (text === word.lemma || /s$/.test(text)) return 'present';
  return 'past';
}

/** "has spoken", "have not yet been told"; not "has an embassy". */
function isPerfect(words: readonly Word[], at: number): boolean {
  let next = at + 1;
  while (next < at + 4 && ['ADV', 'PART'].includes(words[next]?.pos ?? '')) next += 1;
  const word = words[next];
  return word !== undefined && (word.pos === 'VERB' || word.pos === 'AUX') && lower(word) !== word.lemma;
}

/** "is to meet", "was to arrive". */
const toCome = (words: readonly Word[], at: number): boolean =>
  /^(?:is|are|was|were|am)$/.test(lower(words[at])) && lower(words[at + 1]) === 'to' && words[at + 2]?.pos === 'VERB';

/** "…, led by her, who grew up there, in May": what follows a closed relative clause goes on with what was before it. */
function beforeRelative(words: readonly Word[], from: number): number {
  if (words[from]?.text !== ',') return from;
  for (let at = from - 1; at > 0; at -= 1) {
    const word = words[at];
    if (!word || word.text === ',' || isStop(word)) return from;
    if (/^(?:who|which|where|whose|whom)$/i.test(word.text)) return words[at - 1]?.text === ',' ? at - 2 : from;
  }
  return from;
}

function backward(words: readonly Word[], from: number): Direction | 'open' | undefined {
  let crossed = false;
  for (let at = beforeRelative(words, from); at >= 0; at -= 1) {
    const word = words[at];
    if (!word || isStop(word)) return undefined;
    crossed ||= word.pos === 'VERB' && isInfinitive(words, at);
    const direction = directionAt(words, at);
    if (direction !== undefined) return crossed && direction !== 'future' && PROSPECTIVE.has(word.lemma) ? 'open' : direction;
  }
  return undefined;
}

function forward(words: readonly Word[], from: number): Direction | 'open' | undefined {
  for (let at = from; at < words.length; at += 1) {
    const word = words[at];
    if (!word || isStop(word)) return undefined;
    const direction = directionAt(words, at);
    if (direction !== undefined) return direction;
  }
  return undefined;
}

/**
 * Whether what is said about an expression of time lies before or after the article's day, by the form of its verb: the
 * nearest before it, or the next after it where it opens a clause. Undefined where the verb leaves it open or there is none.
 * @param words of the sentence. @param start of the expression, in the same offsets.
 */
export function directionOf(words: readonly Word[], start: number, end: number): Direction | undefined {
  let first = words.findIndex((word) => word.end > start);
  if (first < 0) return undefined;
  const after = words.findIndex((word) => word.start >= end);
  while (first > 0 && ['ADP', 'DET'].includes(words[first - 1]?.pos ?? '')) first -= 1;
  const next = after < 0 ? words.length : after;
  const opens = isJoin(words[first - 1]);
  const skipped = words[next]?.text === ',' ? next + 1 : next;
  const direction = opens && !isJoin(words[next + 1] ?? words[next])
    ? forward(words, skipped) ?? backward(words, first - 1)
    : backward(words, first - 1) ?? forward(words, skipped);
  return direction === 'open' ? undefined : direction;
}
