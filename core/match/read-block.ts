import { plain } from '../text/plain';
import type { FoldTable } from '../text/fold';
import type { LanguageDescriptor } from '../text/languages/descriptor';
import { blockStyle } from './block-style';
import type { Candidate, Span } from './candidate';
import type { ClueBook } from './clues';
import { areOfAnother } from './initials';
import type { Introductions } from './introduced';
import type { Report } from './judgement';
import { isRelative } from './kin';
import type { Surroundings } from './longer-name';
import { wordBefore } from './neighbours';
import { inOwnWords } from './own-words';
import { overlapping, overlapsAny, withoutOverlaps } from './overlap';
import type { PageText } from './page-text';
import { contraryNear } from './page-words';
import type { Veto } from './rules';
import { spellingVeto, surroundingVeto } from './vetoes';

/** What reading a block needs, and what it learns for the rest of the page. */
export interface ReadingContext {
  readonly page: PageText;
  readonly fold: FoldTable;
  readonly language: LanguageDescriptor;
  readonly clues: ClueBook;
  readonly isSport: (block: number) => boolean;
  /** Filled: where the page names somebody else by "Given Surname", by surname in lower case. */
  readonly others: Introductions;
  /** Filled: initials that the page spells out as something else. */
  readonly otherInitials: Set<string>;
  readonly report?: Report | undefined;
}

/** A place of the text with the readings that nothing rules out. */
export interface ReadSpan {
  readonly span: Span;
  readonly around: Surroundings;
}

/** Names that end a longer one which the records list as somebody else's: "Werner Herzog", "Neil Jordan". */
function surnamesOfOthers(kept: readonly Span[], spelled: readonly Candidate[], around: Surroundings): Candidate[] {
  const foreign = new Map(kept.filter(({ readings }) => readings.every(({ facts }) => facts === undefined)).map(({ start, end }) => [end, start]));
  return spelled.filter(({ facts, sense, start, end }) => {
    const from = foreign.get(end) ?? Infinity;
    if (!facts || from >= start || isRelative(from, around)) return false;
    return facts.type === 'person' ? sense.kind === 'short' : around.language.givenNames.has(plain(/^\p{L}+/u.exec(around.text.slice(from, start))?.[0] ?? ''));
  });
}

/** "Ellen Jordan, who …", "Shanice Jordan, 27,": a place's name that is also a person's, behind a word that no list has, as people are introduced. */
const isBearer = ({ facts, surface, end }: Candidate, { text, language: { givenNames } }: Surroundings): boolean =>
  facts !== undefined && facts.type !== 'person' && givenNames.has(plain(surface)) && /^,\s(?:\d{1,2}(?!\d)|\p{Ll})/u.test(text.slice(end, end + 5));

/** Whether the page names somebody else by the name here, and may mean that one further on; not by a relative named by the way. */
function isIntroduction(candidate: Candidate, veto: Veto | undefined, around: Surroundings): boolean {
  const named = veto === 'bearer' || (veto === 'person' && candidate.sense.kind === 'short') || (veto === 'institution' && isBearer(candidate, around));
  const given = named ? wordBefore(around.text, candidate.start, around.fold) : undefined;
  return named && (given === undefined || !isRelative(given.start, around));
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

/** Reports the candidates that a longer name covers. */
function reportCovered(spelled: readonly Candidate[], kept: readonly Span[], report: Report): void {
  const seen = new Set(kept.flatMap(({ readings }) => readings));
  for (const candidate of spelled) {
    if (!seen.has(candidate)) report({ candidate, outcome: 'vetoed', veto: 'inside-longer-name', evidence: [], score: 0 });
  }
}

/** The readings of a block's candidates that neither their spelling, nor a longer name, nor the words right beside rule out. */
export function readBlock(candidates: readonly Candidate[], block: number, { page, fold, language, clues, isSport, others, otherInitials, report }: ReadingContext): ReadSpan[] {
  if (candidates.length === 0) return [];
  const text = page.blocks[block]?.text ?? '';
  const reject = (candidate: Candidate, veto: Veto, about?: string): void => report?.({ candidate, outcome: 'vetoed', veto, about, evidence: [], score: 0 });
  const spelled = inOwnWords(candidates, text, fold, language, reject).filter((candidate) => {
    const veto = spellingVeto(candidate, text, page.lang, language);
    if (veto) reject(candidate, veto);
    return veto === undefined;
  });
  const kept = withoutOverlaps(groupBySpan(spelled));
  if (report) reportCovered(spelled, kept, report);
  const oursAt = (start: number, end: number): readonly Candidate[] => overlapping(kept, start, end)?.readings ?? [];
  const isOurs = (start: number, end: number): boolean => overlapsAny(kept, start, end);
  const around: Surroundings = { text, style: blockStyle(text, language.plainHeadlines), fold, language, isOurs, oursAt, isSport: () => isSport(block) };
  for (const { surface, start } of surnamesOfOthers(kept, spelled, around)) others.add(plain(surface), { block, start });
  return kept.flatMap((span) => {
    const readings = span.readings.filter((candidate) => {
      if (!candidate.facts) {
        reject(candidate, 'longer-name-listed');
        return false;
      }
      const veto = surroundingVeto(candidate, clues.of(candidate), around, page.date);
      if (isIntroduction(candidate, veto, around)) others.add(plain(candidate.surface), span);
      if (veto) reject(candidate, veto, report && veto === 'clue-against-near' ? contraryNear(candidate, clues.of(candidate), text)?.text : undefined);
      else if (areOfAnother(candidate, text, isOurs)) otherInitials.add(candidate.surface);
      return veto === undefined;
    });
    return readings.length > 0 ? [{ span: { ...span, readings }, around }] : [];
  });
}
