import type { EntityId } from '../../model/ids';
import { isBefore, type PartialDate } from '../../model/partial-date';
import { entitiesOf, isWithin, type TimedSentence } from './dated-sentences';
import type { DatedStatement } from './dated-statement';
import { CLAUSE_VERBS, TELLING_VERBS } from '../quotes/speech-verbs';
import type { Word } from '../tagged-words';
import { words } from '../../text/languages/descriptor';

/** Verbs of saying that need no clause after them; of those that judge, the ones that are themselves the news. */
const REPORTED_VERBS = words('urge call condemn express welcome criticize criticise thank congratulate praise denounce appeal describe discuss');
/** Lemmas that make the lead's event one at which people speak. */
const OCCASIONS = words('say tell speak talk meet call phone urge condemn announce meeting talks talk conversation statement summit visit speech address conference');
/** Words that put what was said at another time than the report. */
const OTHER_TIMES = words('once previously earlier repeatedly often always later recently already long before ago had has have then would will could may might');

/** Between a subject and its verb, whatever their tag. */
const BETWEEN = words('also further again reportedly then');

/** Words that begin a clause which is not what the sentence reports. */
const HANGING = /^(?:who|whom|whose|which|where|after|before|when|while|although|though|because|since|whereas|until)$/i;

/** Sentences after the lead to which the running report reaches, at most. */
const REACH = 15;
/** Sentences among which the lead stands. */
const LEAD = 3;

interface Day {
  readonly from: DatedStatement['from'];
}

interface Said {
  /** The entity, or the noun where no name is known. */
  readonly speaker: EntityId | string;
  readonly entity?: EntityId | undefined;
  /** What a later sentence can call it: "ministry" for the Foreign Ministry. */
  readonly noun: string;
  readonly verb: Word;
  readonly isPronoun: boolean;
}

const isSpeech = ({ lemma }: Word): boolean => CLAUSE_VERBS.has(lemma) || TELLING_VERBS.has(lemma) || REPORTED_VERBS.has(lemma);
const lower = (word: Word | undefined): string => word?.text.toLowerCase() ?? '';

/** Where the verb is a plain past tense of the report: "said", not "has said", "saying", "was told", "earlier said". */
function isReporting(all: readonly Word[], at: number): boolean {
  const word = all[at];
  if (!word || word.pos !== 'VERB' || !isSpeech(word) || lower(word) === word.lemma || /(?:ing|s)$/i.test(word.text)) return false;
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) {
    const before = all[back];
    if (!before || !['AUX', 'ADV', 'ADJ', 'PART'].includes(before.pos)) return true;
    if (before.pos === 'AUX' || before.lemma === 'to' || OTHER_TIMES.has(lower(before))) return false;
  }
  return true;
}

/** "said at a dinner", "told reporters in Brussels": an occasion of its own, whose day is not the report's. */
function hasOwnOccasion(all: readonly Word[], at: number): boolean {
  let next = at + 1;
  while (next < at + 4 && ['PRON', 'NOUN', 'PROPN', 'DET'].includes(all[next]?.pos ?? '')) next += 1;
  const word = lower(all[next]);
  if (word === 'on') return all[at]?.lemma !== 'call';
  return /^(?:at|in|during|after|before|following|from|outside|via|ahead)$/.test(word);
}

/** Who the verb's subject is: the name, pronoun or noun right before it, or the name right after it. */
function subjectOf({ mentions }: TimedSentence, all: readonly Word[], at: number): Omit<Said, 'verb'> | undefined {
  const verb = all[at];
  let back = at - 1;
  while (all[back]?.pos === 'ADV' || BETWEEN.has(lower(all[back]))) back -= 1;
  const before = all[back];
  if (!verb || !before) return undefined;
  const named = mentions.find(({ start, end }) => start <= before.start && before.end <= end);
  const first = named && all.findIndex(({ end }) => end > named.start);
  // "the threat from Iran explained why": the subject stands before.
  if (first !== undefined && all.slice(Math.max(0, first - 2), first).some(({ pos }) => pos === 'ADP')) return undefined;
  if (named) return { speaker: named.entity, entity: named.entity, noun: lower(before), isPronoun: false };
  if (/^(?:he|she)$/i.test(before.text)) return { speaker: lower(before), noun: '', isPronoun: true };
  const isSame = before.pos === 'NOUN' && /^(?:the|this)$/i.test(all[back - 1]?.text ?? '');
  if (isSame || (before.pos === 'PROPN' && all[back - 1]?.pos === 'PROPN')) return { speaker: before.lemma, noun: before.lemma, isPronoun: false };
  const after = all[at + 1];
  const inverted = after && mentions.find(({ start, end }) => start <= after.start && after.start < end);
  return before.text === ',' || /["”]/.test(before.text) ? inverted && { speaker: inverted.entity, entity: inverted.entity, noun: lower(after), isPronoun: false } : undefined;
}

/** What the sentence reports as said: its first verb of saying decides. */
function saidIn(timed: TimedSentence): { said: Said; own: boolean } | undefined {
  const all = timed.sentence.words;
  for (let at = 0; at < all.length; at += 1) {
    const verb = all[at];
    const clause = verb && timed.clauses.find((one) => isWithin(one, verb));
    if (!verb || !isReporting(all, at) || !clause || HANGING.test(clause.words[0]?.text ?? '')) continue;
    const subject = subjectOf(timed, all, at);
    return subject && { said: { verb, ...subject }, own: hasOwnOccasion(all, at) };
  }
  return undefined;
}

interface Lead extends Day {
  readonly sentence: number;
  readonly participants: ReadonlySet<EntityId>;
}

/** The day of the event that the article begins with, if people spoke there, and who took part. */
function leadOf(sentences: readonly TimedSentence[], stated: readonly (readonly DatedStatement[])[], date: PartialDate | undefined): Lead | undefined {
  for (const { number, sentence, clauses, times } of sentences.slice(0, LEAD)) {
    const time = times.find(({ form, vague, to }) => (form === 'weekday' || form === 'day' || form === 'date') && !vague && to === undefined);
    const clause = time && clauses.find((one) => isWithin(one, time));
    if (!time || !clause || clause.isRelative || isAhead(time, date)) continue;
    if (!sentence.words.some(({ lemma }) => OCCASIONS.has(lemma))) return undefined;
    const statement = stated[number]?.find(({ expression }) => expression?.start === time.start);
    return statement && { sentence: number, from: time.from, participants: new Set(statement.entities) };
  }
  return undefined;
}

/** What was said was said before the article. */
const isAhead = ({ from }: Day, date: PartialDate | undefined): boolean => date !== undefined && isBefore(date, from);

const dayOf = (statements: readonly DatedStatement[] | undefined, date: PartialDate | undefined): Day | undefined =>
  statements?.find(({ from, to, vague }) => from.length === 10 && to === undefined && !vague && !isAhead({ from }, date));

/**
 * What people said within the report that the lead dates: by somebody who took part in the lead's event, or as a continuation of
 * the sentence before ("he added"). Whoever is given a time of his own leaves the report; so does what has its own occasion.
 */
export function leadStatements(sentences: readonly TimedSentence[], stated: readonly (readonly DatedStatement[])[], date: PartialDate | undefined): DatedStatement[] {
  const lead = leadOf(sentences, stated, date);
  const speaking = new Set<EntityId | string>(lead?.participants ?? []);
  /** The day of what each speaker said in the sentences just before. */
  let recent: (Omit<Said, 'verb' | 'isPronoun'> & { number: number; day: Day | undefined })[] = [];
  const found: DatedStatement[] = [];
  for (const timed of sentences) {
    const { number, times, clauses } = timed;
    const result = saidIn(timed);
    recent = recent.filter((one) => number - one.number <= 2);
    if (!result) continue;
    const { said, own } = result;
    const clause = clauses.find((one) => isWithin(one, said.verb));
    const hasTime = clause !== undefined && times.some((time) => isWithin(clause, time));
    const anyTime = times.length > 0;
    const last = said.isPronoun ? recent.findLast((one) => one.number === number - 1) : recent.findLast(({ speaker, noun }) => speaker === said.speaker || noun === said.noun);
    const speaker = said.isPronoun ? last?.speaker ?? said.speaker : said.speaker;
    const inLead = lead !== undefined && number > lead.sentence && number <= lead.sentence + REACH && speaking.has(speaker);
    const isContinued = last?.day !== undefined && (said.isPronoun || !speaking.has(speaker));
    const day = hasTime || (anyTime && number === lead?.sentence) ? dayOf(stated[number], date) : own ? undefined : isContinued ? last.day : inLead ? lead : undefined;
    if ((hasTime && day?.from !== lead?.from) || own) speaking.delete(speaker);
    const entity = said.isPronoun ? last?.entity : said.entity;
    recent.push({ number, speaker, entity, noun: said.noun, day });
    if (day && !hasTime && number !== lead?.sentence) {
      const entities = [...(said.isPronoun && entity !== undefined ? [{ entity }] : []), ...timed.mentions];
      found.push({ sentence: number, from: day.from, vague: false, basis: 'lead', entities: entitiesOf(entities) });
    }
  }
  return found;
}
