import { nounPhrasesOf, type NounPhrase, type PhraseRules } from './wordings-noun-phrases';
import type { Unit } from './wordings-units';

export const PHRASE_KINDS = ['noun-phrase', 'clause', 'attribution', 'quoted'] as const;
export type PhraseKind = (typeof PHRASE_KINDS)[number];

/** A whole phrase of a sentence; numbers count units, `to` is after the last. */
export interface Phrase {
  readonly kind: PhraseKind;
  readonly from: number;
  readonly to: number;
}

/** A sentence cut into units and phrases. */
export interface PhrasedSentence {
  readonly units: readonly Unit[];
  readonly nouns: readonly NounPhrase[];
  readonly phrases: readonly Phrase[];
}

/** Words of a phrase at most. */
export const MOST_WORDS = 12;

/** Words of units, where a name of four words counts as four. */
export function wordCount(units: readonly Unit[], from: number, to: number): number {
  let count = 0;
  for (const { pos, text } of units.slice(from, to)) if (pos !== 'PUNCT' && pos !== 'PART') count += text.split(' ').length;
  return count;
}

const isVerb = (unit: Unit | undefined): boolean => unit?.pos === 'VERB' || unit?.pos === 'AUX';
const goesWithVerb = (unit: Unit | undefined): boolean => isVerb(unit) || unit?.pos === 'ADV' || (unit?.pos === 'PART' && unit.lemma !== '’s');

/** Whether what ends with a noun phrase is cut in the middle: a list before its last member, "the Group" of Seven. */
const isCut = ({ link }: NounPhrase): boolean => link === 'and' || link === ',' || link === 'of';

/** From each noun phrase on, with all that hangs on it: one phrase for each length. */
function nounChains(units: readonly Unit[], nouns: readonly NounPhrase[]): Phrase[] {
  return nouns.flatMap(({ from, pronoun, time }, at) => {
    if (pronoun || time) return [];
    const chains: Phrase[] = [];
    // "on the mount and freedom": from the mount on, what is joined by "and" may be joined to what stands before it.
    const hangs = nouns[at - 1]?.link !== undefined;
    for (let last = at; last < nouns.length; last += 1) {
      const end = nouns[last];
      if (!end || wordCount(units, from, end.to) > MOST_WORDS) break;
      if (hangs && end.link === 'and') {
        chains.push({ kind: 'noun-phrase', from, to: end.to });
        break;
      }
      if (!isCut(end)) chains.push({ kind: 'noun-phrase', from, to: end.to });
      if (end.link === undefined) break;
    }
    return chains;
  });
}

/** Runs of verbs with their adverbs that are in no noun phrase. */
function verbGroups(units: readonly Unit[], nouns: readonly NounPhrase[]): { from: number; to: number }[] {
  const groups: { from: number; to: number }[] = [];
  let noun = 0;
  for (let at = 0; at < units.length;) {
    while ((nouns[noun]?.to ?? Infinity) <= at) noun += 1;
    const inNoun = (nouns[noun]?.from ?? Infinity) <= at;
    if (inNoun || !goesWithVerb(units[at])) {
      at = inNoun ? nouns[noun]?.to ?? at + 1 : at + 1;
      continue;
    }
    let to = at;
    const stop = nouns[noun]?.from ?? units.length;
    while (to < stop && goesWithVerb(units[to])) to += 1;
    if (units.slice(at, to).some(isVerb)) groups.push({ from: at, to });
    at = to;
  }
  return groups;
}

/** Where noun phrases begin and end, for looking them up by place. */
interface Places {
  readonly startingAt: ReadonlyMap<number, number>;
  readonly endingAt: ReadonlyMap<number, number>;
}

/** Ends of what completes verbs: an adjective, or a noun phrase directly or after a preposition, with what hangs on it. */
function complementEnds(units: readonly Unit[], nouns: readonly NounPhrase[], { startingAt }: Places, from: number): number[] {
  const adjective = units[from]?.pos === 'ADJ' && !startingAt.has(from) && !isVerb(units[from + 1]) ? 1 : 0;
  const skips = adjective + (units[from + adjective]?.pos === 'ADP' || units[from + adjective]?.lemma === 'to' ? 1 : 0);
  const first = startingAt.get(from + skips);
  if (first === undefined) return adjective > 0 ? [from + 1] : [];
  const ends: number[] = [];
  for (let at = first; at < nouns.length && at < first + MOST_WORDS; at += 1) {
    const noun = nouns[at];
    if (!noun || noun.time || (ends.length === 0 && isVerb(units[noun.to]) && !units[noun.to]?.text.endsWith('ing'))) break;
    if (!isCut(noun)) ends.push(noun.to);
    if (noun.link === undefined) break;
  }
  return ends.length === 0 && adjective > 0 ? [from + 1] : ends;
}

/** Where the subject of verbs begins: with the noun phrases that the one before the verbs hangs on. */
function subjectStart(units: readonly Unit[], nouns: readonly NounPhrase[], { endingAt }: Places, verbs: number): number | undefined {
  const own = endingAt.get(verbs);
  let begin = own;
  if (own === undefined || nouns[own]?.time || units[verbs]?.pos === 'PART') return undefined;
  while (begin !== undefined && begin > 0 && begin > own - MOST_WORDS && nouns[begin - 1]?.link !== undefined) begin -= 1;
  const start = begin === undefined ? undefined : nouns[begin]?.from;
  const joined = start !== undefined && units[start - 1]?.lemma === 'and' ? endingAt.get(start - 1) : undefined;
  const other = joined === undefined ? undefined : nouns[joined]?.from;
  const first = other === undefined || units[other - 1]?.pos === 'ADP' ? start : other;
  // "in turn has denied": what follows a preposition is no subject.
  return first !== undefined && units[first - 1]?.pos === 'ADP' && units[first - 1]?.lemma !== 'as' ? undefined : first;
}

/** Subject, verbs, complement and, where it is short enough, the clause that tells the occasion. */
function clauses(units: readonly Unit[], nouns: readonly NounPhrase[], { phrases }: PhraseRules): Phrase[] {
  const places = {
    startingAt: new Map(nouns.map(({ from }, at) => [from, at])),
    endingAt: new Map(nouns.map(({ to }, at) => [to, at])),
  };
  const groups = verbGroups(units, nouns);
  return groups.flatMap(({ from, to }, at): Phrase[] => {
    const subject = subjectStart(units, nouns, places, from);
    const ends = complementEnds(units, nouns, places, to);
    // What follows is the subject of another clause, so these verbs end here: "Erdogan said it would …".
    const runsOn = ends.length === 0 && places.startingAt.has(to);
    if (runsOn || units[from]?.lemma === 'accord' || (ends.length === 0 && (subject === undefined || units[to - 1]?.pos === 'AUX'))) return [];
    const last = ends.at(-1) ?? to;
    const next = groups[at + 1];
    const other = next && places.endingAt.get(next.from);
    const occasion = next !== undefined && phrases.occasions.has(units[last]?.lemma ?? '') && other !== undefined && nouns[other]?.from === last + 1;
    // "prompting Israel to return the favour" must not stop before "to".
    const purpose = next?.from === last && ends.length > 0 && units[last]?.pos === 'PART';
    const more = next && (occasion || purpose) ? [complementEnds(units, nouns, places, next.to)[0] ?? (units[next.to]?.pos === 'PRON' ? next.to + 1 : next.to)] : [];
    if (purpose) ends.pop();
    const fits = (begin: number, end: number): boolean => end - begin > 1 && wordCount(units, begin, end) <= MOST_WORDS;
    return [...(ends.length > 0 || purpose ? ends : [to]), ...more].flatMap((end): Phrase[] => {
      if (subject !== undefined && fits(subject, end)) return [{ kind: 'clause', from: subject, to: end }];
      let begin = from;
      while (units[begin]?.pos === 'ADV') begin += 1;
      return (ends.length > 0 || purpose) && fits(begin, end) ? [{ kind: 'clause', from: begin, to: end }] : [];
    });
  });
}

/** Who is given as the source: "his office said", "according to police". */
function attributions(units: readonly Unit[], nouns: readonly NounPhrase[], { phrases }: PhraseRules): Phrase[] {
  const spoken = (unit: Unit | undefined): boolean => unit?.pos === 'VERB' && phrases.speech.has(unit.lemma);
  return nouns.flatMap(({ from, to, time }, at): Phrase[] => {
    if (time) return [];
    let first = at;
    while (first > 0 && nouns[first - 1]?.link !== undefined && wordCount(units, nouns[first - 1]?.from ?? from, to) < MOST_WORDS) first -= 1;
    const begin = nouns[first]?.from ?? from;
    const before = units[from - 1];
    if (before?.lemma === 'to' && units[from - 2]?.text.toLowerCase() === 'according') return [{ kind: 'attribution', from: from - 2, to }];
    let verb = to;
    while (units[verb]?.pos === 'ADV' || units[verb]?.pos === 'AUX') verb += 1;
    if (spoken(units[verb])) return units[begin - 1]?.pos === 'ADP' || nouns[first - 1]?.link !== undefined ? [] : [{ kind: 'attribution', from: begin, to: verb + 1 }];
    const inverted = spoken(before) && /["”’]/u.test(units[from - 2]?.text ?? '');
    return inverted ? [{ kind: 'attribution', from: from - 1, to }] : [];
  });
}

/** What stands in quotation marks, when it is a fragment and no sentence. */
function quoted(units: readonly Unit[]): Phrase[] {
  const found: Phrase[] = [];
  let open = -1;
  for (const [at, { text }] of units.entries()) {
    if (!/^["“”]$/u.test(text)) continue;
    if (text === '“' || (open < 0 && text === '"')) {
      open = at;
    } else if (open >= 0) {
      const [from, to] = [open + 1, at];
      if (to - from > 1 && wordCount(units, from, to) <= MOST_WORDS && !/^[,.!?]$/u.test(units[to - 1]?.text ?? '')) found.push({ kind: 'quoted', from, to });
      open = -1;
    }
  }
  return found;
}

/** Cuts a sentence into phrases of at most twelve words. Those of one kind may lie inside each other. */
export function phrasesOf(units: readonly Unit[], rules: PhraseRules): PhrasedSentence {
  const nouns = nounPhrasesOf(units, rules);
  const phrases = [...nounChains(units, nouns), ...attributions(units, nouns, rules), ...clauses(units, nouns, rules), ...quoted(units)];
  return { units, nouns, phrases };
}
