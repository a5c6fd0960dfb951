import type { Clues } from '../model/entity';
import type { Mention, Reason } from '../model/mention';
import { isBefore, type PartialDate } from '../model/partial-date';
import type { FoldTable } from '../text/fold';
import { descriptorOf } from '../text/languages';
import { plain } from '../text/plain';
import { blockStyle, type BlockStyle } from './block-style';
import type { Candidate, Span } from './candidate';
import { CONFIDENCE } from './confidence';
import { partOfLongerName } from './longer-name';
import { wordBefore } from './neighbours';
import { overlapsAny, withoutOverlaps } from './overlap';
import type { PageText } from './page-text';
import { clueNear, mergeClues, PageWords } from './page-words';
import { fitsCase, fitsLanguage, insideAddress, isSuffix } from './spelling';

/** A mention and the block it is in; offsets count within the block's text. */
export interface BlockMention extends Mention {
  readonly block: number;
}

/** What is known of the whole page when single names are decided. */
interface PageEvidence {
  /** Entities that a name which needs no help denotes somewhere on the page. */
  readonly standing: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  readonly words: PageWords;
  /** Where the page names somebody else by "Given Surname", by surname in lower case. */
  readonly others: ReadonlyMap<string, readonly Place[]>;
  /** Where it names one of ours in full, by entity. */
  readonly ours: ReadonlyMap<string, readonly Place[]>;
}

interface Place {
  readonly block: number;
  readonly start: number;
}

function addPlace(places: Map<string, Place[]>, key: string, place: Place): void {
  const known = places.get(key);
  if (known) known.push(place);
  else places.set(key, [place]);
}

const isAfter = (a: Place, b: Place): boolean => a.block > b.block || (a.block === b.block && a.start > b.start);

/** Whether the last person introduced before `at` under this surname is somebody else. */
function meansSomebodyElse(candidate: Candidate, { others, ours }: PageEvidence): boolean {
  const last = (places: readonly Place[] | undefined): Place | undefined => places?.findLast((place) => isAfter(candidate, place));
  if (others.size === 0) return false;
  const other = last(others.get(plain(candidate.surface)));
  const own = last(ours.get(candidate.facts?.id ?? ''));
  return other !== undefined && (own === undefined || isAfter(other, own));
}

/** A surname in a text older than its bearer's first office more likely means somebody else: Assad in 1996 is Hafez. */
const isBeforeOffice = ({ facts }: Candidate, date: PartialDate | undefined): boolean =>
  date !== undefined && facts?.inOfficeFrom !== undefined && isBefore(date, facts.inOfficeFrom);

/** "The Gaza war" in a text of 2014 is not the war that began in 2023; a name with the year in it can speak of what is to come. */
const isYetToBegin = ({ facts, surface }: Candidate, date: PartialDate | undefined): boolean =>
  date !== undefined && facts?.beganOn !== undefined && isBefore(date, facts.beganOn) && !/\d{4}/.test(surface);

/** "Damascus, Oregon": the record lists places elsewhere that share the name. */
function isElsewhere({ facts, end }: Candidate, text: string): boolean {
  if (!facts || facts.elsewhere.length === 0) return false;
  const [, place] = /^,\s*([\p{L}\p{M}\p{Cf} ]+)/u.exec(text.slice(end, end + 40)) ?? [];
  return place !== undefined && facts.elsewhere.some((other) => `${plain(place)} `.startsWith(`${other} `));
}

/** Why the reading stands on this page, if it does. */
function reasonFor(candidate: Candidate, clues: Clues, page: PageEvidence, style: BlockStyle, date: PartialDate | undefined): Reason | undefined {
  const { sense, facts } = candidate;
  if (!facts) return undefined;
  const named = page.standing.has(facts.id);
  const forHit = clues.for.some((clue) => page.words.has(clue));
  if (sense.kind === 'acronym') {
    if (named) return 'expansion-on-page';
    if (style === 'capitals') return undefined;
    if (sense.alone) return 'distinct-short-name';
    if (forHit) return 'clue-on-page';
    // Two letters are initials of too many things ("PA" is also a photo agency).
    const telling = candidate.surface.replace(/\W/g, '').length > 2;
    return telling && facts.topics.some((topic) => page.topics.has(topic)) ? 'topic-on-page' : undefined;
  }
  if (sense.kind === 'short') {
    if (facts.type === 'person' && meansSomebodyElse(candidate, page)) return undefined;
    if (named) return 'full-name-on-page';
    if (facts.type === 'person' && isBeforeOffice(candidate, date)) return undefined;
    if (sense.alone) return 'distinct-short-name';
    return facts.type === 'person' && forHit ? 'clue-on-page' : undefined;
  }
  if (sense.alone) return 'full-name';
  if (named) return 'full-name-on-page';
  return forHit ? 'clue-on-page' : undefined;
}

function speaksAgainst(candidate: Candidate, clues: Clues, text: string, words: PageWords): boolean {
  if (clueNear(clues.against, text, candidate.start, candidate.end)) return true;
  return clues.against.some((clue) => words.has(clue)) && !clues.for.some((clue) => words.has(clue));
}

/** A name that may begin in lower case and is one common word stands only after an article: "the mount". */
function lacksArticle(candidate: Candidate, text: string, fold: FoldTable, articles: ReadonlySet<string>): boolean {
  const { sense, surface, start } = candidate;
  if (sense.kind !== 'short' || !sense.lowercase || /[\s-]/.test(surface) || !/^\p{Ll}/u.test(surface)) return false;
  return !articles.has(wordBefore(text, start, fold)?.word.toLowerCase() ?? '');
}

/** Surnames that end a name which the records list as somebody else's: "Werner Herzog". */
function surnamesOfOthers(kept: readonly Span[], spelled: readonly Candidate[]): Candidate[] {
  const foreign = new Map(kept.filter(({ readings }) => readings.every(({ facts }) => facts === undefined)).map(({ start, end }) => [end, start]));
  return spelled.filter(({ facts, sense, start, end }) =>
    facts?.type === 'person' && sense.kind === 'short' && (foreign.get(end) ?? Infinity) < start);
}

function groupBySpan(candidates: readonly Candidate[]): Span[] {
  const spans = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = `${String(candidate.start)}-${String(candidate.end)}`;
    const readings = spans.get(key);
    if (readings) readings.push(candidate);
    else spans.set(key, [candidate]);
  }
  return [...spans.values()].flatMap((readings) => {
    const [first] = readings;
    return first ? [{ block: first.block, start: first.start, end: first.end, readings }] : [];
  });
}

/**
 * Decides which candidates of a page stand (design §5): spelling first, then names inside longer names, then the
 * longest name of each place, then whether the page gives short and ambiguous names the support that they need.
 */
export function decide(
  page: PageText,
  byBlock: readonly (readonly Candidate[])[],
  fold: FoldTable,
  nameClues: readonly Clues[],
): BlockMention[] {
  const language = descriptorOf(page.lang);
  const styles = page.blocks.map(({ text }, index): BlockStyle => (byBlock[index]?.length ? blockStyle(text) : 'sentence'));
  const words = new PageWords(page.blocks.map((block) => block.text));
  const cluesOf = (candidate: Candidate): Clues => mergeClues(candidate.facts?.clues, nameClues[candidate.sense.clues]);
  const others = new Map<string, Place[]>();
  const spans = byBlock.flatMap((candidates, index) => {
    if (candidates.length === 0) return [];
    const text = page.blocks[index]?.text ?? '';
    const style = styles[index] ?? 'sentence';
    const spelled = candidates.filter(({ sense, surface, start, end, facts }) =>
      !facts || (fitsLanguage(sense, surface, page.lang, facts.type === 'person') && !isSuffix(text, start) && fitsCase(sense, surface) && !insideAddress(text, start, end)));
    const kept = withoutOverlaps(groupBySpan(spelled));
    const isOurs = (start: number, end: number): boolean => overlapsAny(kept, start, end);
    const introduce = (surname: string, start: number): void => {
      addPlace(others, plain(surname), { block: index, start });
    };
    for (const { surface, start } of surnamesOfOthers(kept, spelled)) introduce(surface, start);
    return kept.flatMap((span) => {
      const readings = span.readings.filter((candidate) => {
        if (!candidate.facts || isYetToBegin(candidate, page.date) || isElsewhere(candidate, text) || lacksArticle(candidate, text, fold, language.articles)) return false;
        const part = partOfLongerName(candidate, { text, style, fold, language, isOurs });
        if (part === 'person' && candidate.sense.kind === 'short') {
          introduce(candidate.surface, span.start);
        }
        return part === undefined && !speaksAgainst(candidate, cluesOf(candidate), text, words);
      });
      return readings.length > 0 ? [{ ...span, readings }] : [];
    });
  });
  const ours = new Map<string, Place[]>();
  const topics = new Set<string>();
  for (const { readings, block, start } of spans) {
    const [only, ...rest] = readings;
    if (!only?.facts || rest.length > 0 || !only.sense.alone || only.sense.kind === 'acronym') continue;
    addPlace(ours, only.facts.id, { block, start });
    for (const topic of only.facts.topics) topics.add(topic);
  }
  const evidence: PageEvidence = { standing: new Set(ours.keys()), topics, words, others, ours };
  return spans.flatMap((span) => {
    const standing = span.readings.flatMap((candidate) => {
      const clues = cluesOf(candidate);
      const reason = reasonFor(candidate, clues, evidence, styles[span.block] ?? 'sentence', page.date);
      if (!reason || !candidate.facts) return [];
      const support = clues.for.filter((clue) => words.has(clue)).length + (evidence.standing.has(candidate.facts.id) ? 1 : 0);
      return [{ candidate, entity: candidate.facts.id, reason, support }];
    });
    standing.sort((a, b) => b.support - a.support);
    const [best] = standing;
    // Two readings that the page supports alike give nothing.
    if (!best || standing.some(({ entity, support }) => entity !== best.entity && support === best.support)) return [];
    const { start, end, surface } = best.candidate;
    return [{ block: span.block, start, end, surface, entity: best.entity, confidence: CONFIDENCE[best.reason], reason: best.reason }];
  });
}
