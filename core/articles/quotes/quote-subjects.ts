import { isClauseStart, isTime, phraseEndingAt, phraseStartingAt, withApposition, type Phrase, type Reading } from './quote-phrases';

/** Who does something in a frame, as far as its grammar says. */
export type Subject =
  | { readonly kind: 'phrase'; readonly first: number; readonly phrase: Phrase }
  | { readonly kind: 'pronoun'; readonly first: number; readonly pronoun: string };

/** How far back an insertion between commas may reach, in words. */
const LONGEST_INSERTION = 45;

const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you', 'this', 'that', 'who', 'which', 'there', 'what']);
const RELATIVES = new Set(['who', 'which', 'that']);
/** With them, nothing is reported: "did not say", "one might say". */
const UNSAID = new Set(['not', 'n\'t', 'never', 'can', 'could', 'may', 'might', 'should', 'must']);
const NOT_SKIPPED = new Set(['there', 'so', 'as']);

const phraseSubject = (phrase: Phrase): Subject => ({ kind: 'phrase', first: phrase.first, phrase });

/** The word left of the verb without what stands between subject and verb: "has also, on Friday, …". */
export function beforeVerb({ tokens }: Reading, verb: number): { at: number; unsaid: boolean; passive: boolean } {
  let at = verb - 1;
  let unsaid = false;
  let passive = false;
  for (; at >= 0; at -= 1) {
    const token = tokens[at];
    if (!token || token.quoted) break;
    if (token.pos === 'AUX' || (token.pos === 'PART' && /^n['o]t$|^not$/.test(token.lower)) || (token.pos === 'ADV' && !NOT_SKIPPED.has(token.lower))) {
      unsaid ||= UNSAID.has(token.lower);
      passive ||= token.pos === 'AUX' && token.lemma === 'be';
    } else if (isTime(token) || (token.pos === 'NUM' && isTime(tokens[at - 1]))) {
      continue;
    } else if (token.pos !== 'ADP' || !isTime(tokens[at + 1])) {
      break;
    }
  }
  return { at, unsaid, passive };
}

/** Whether the phrase is all that stands between a clause's beginning and what follows it. */
function beginsClause(reading: Reading, phrase: Phrase): boolean {
  const before = reading.tokens[phrase.first - 1];
  return before === undefined || (isClauseStart(reading, phrase.first - 1) && before.lower !== ',' && before.pos !== 'VERB');
}

/** "Cohen, who …, said": the subject before an insertion that ends with the comma, dash or bracket at `end`. */
function subjectBeforeInsertion(reading: Reading, end: number): Subject | undefined {
  const { tokens } = reading;
  const close = tokens[end]?.lower ?? '';
  const isEdge = (text: string): boolean => (close === ')' ? text === '(' : close === ',' ? text === ',' : /^[—–-]+$/.test(text));
  let doubtful: Phrase | undefined;
  for (let at = end - 1; at > 0 && end - at < LONGEST_INSERTION; at -= 1) {
    const token = tokens[at];
    if (!token || token.lower === ';' || token.lower === ':') break;
    if (!isEdge(token.lower)) continue;
    const head = phraseEndingAt(reading, at - 1);
    if (!head) continue;
    const phrase = withApposition(reading, head);
    if (close === ')' || beginsClause(reading, phrase)) return phraseSubject(phrase);
    if (tokens[phrase.first - 1]?.lower === ',') doubtful ??= phrase;
  }
  return doubtful && phraseSubject(doubtful);
}

/** The subject that ends right before the word after `at`. */
export function subjectEndingAt(reading: Reading, at: number): Subject | undefined {
  const token = reading.tokens[at];
  if (!token || token.quoted) return undefined;
  if (RELATIVES.has(token.lower)) {
    const before = reading.tokens[at - 1]?.lower === ',' ? at - 2 : at - 1;
    const phrase = phraseEndingAt(reading, before);
    return phrase && phraseSubject(phrase);
  }
  if (PRONOUNS.has(token.lower)) return { kind: 'pronoun', first: at, pronoun: token.lower };
  if (token.lower === ',' || token.lower === ')' || /^[—–-]+$/.test(token.lower)) return subjectBeforeInsertion(reading, at);
  const phrase = phraseEndingAt(reading, at);
  return phrase && phraseSubject(nameBefore(reading, phrase) ?? phrase);
}

/** "Eli Cohen, the minister said": the name, where the second comma was forgotten. */
function nameBefore(reading: Reading, { first }: Phrase): Phrase | undefined {
  const { tokens } = reading;
  if (tokens[first - 1]?.lower !== ',' || tokens[first]?.pos !== 'DET') return undefined;
  const name = phraseEndingAt(reading, first - 2);
  return name && tokens[name.head]?.pos === 'PROPN' && name.head > name.first && beginsClause(reading, name) ? name : undefined;
}

/** The subject that begins with the word, after a verb: "said Eli Cohen, the minister". */
export function subjectStartingAt(reading: Reading, first: number): Subject | undefined {
  const token = reading.tokens[first];
  if (!token) return undefined;
  if (PRONOUNS.has(token.lower)) return { kind: 'pronoun', first, pronoun: token.lower };
  const phrase = phraseStartingAt(reading, first);
  return phrase && phraseSubject(withApposition(reading, phrase));
}

/** The subject of the frame's main clause: the first noun phrase, after an introduction that ends with a comma, that a verb follows. */
export function mainSubject(reading: Reading): Subject | undefined {
  const { tokens } = reading;
  let first = tokens[0]?.pos === 'CCONJ' ? 1 : 0;
  for (let introductions = 0; introductions < 3; introductions += 1) {
    const token = tokens[first];
    if (!token) return undefined;
    const subject = token.quoted ? undefined : subjectStartingAt(reading, first);
    if (subject && isFollowedByVerb(reading, subject)) return subject;
    const comma = tokens.findIndex(({ lower, quoted }, at) => at >= first && (lower === ',' || (quoted !== undefined && at === first)));
    if (comma < 0) return undefined;
    first = comma + 1;
    if (tokens[first]?.lower === ',') first += 1;
  }
  return undefined;
}

function isFollowedByVerb({ tokens }: Reading, subject: Subject): boolean {
  const last = subject.kind === 'phrase' ? subject.phrase.last : subject.first;
  let at = last + 1;
  while (tokens[at]?.pos === 'ADV' || isTime(tokens[at])) at += 1;
  const next = tokens[at];
  if (!next) return false;
  if (next.pos === 'VERB' || next.pos === 'AUX' || RELATIVES.has(next.lower)) return true;
  return subject.kind === 'phrase' && next.lower === ',' && (subject.phrase.apposition !== undefined || RELATIVES.has(tokens[at + 1]?.lower ?? ''));
}
