import type { Mention } from '../model/mention';
import type { FoldTable } from '../text/fold';
import { descriptorOf } from '../text/languages';
import { plain } from '../text/plain';
import { blockStyle, type BlockStyle } from './block-style';
import type { Candidate, Span } from './candidate';
import type { ClueBook } from './clues';
import { confidenceOf } from './confidence';
import { Introductions } from './introduced';
import type { Judgement } from './judgement';
import type { Surroundings } from './longer-name';
import { inOwnWords } from './own-words';
import { overlapsAny, withoutOverlaps } from './overlap';
import type { PageText } from './page-text';
import { contraryNear, PageWords } from './page-words';
import { STANDS_FROM, type Veto } from './rules';
import { isSportBlock, sportOfPage, type PageSport } from './sport';
import { spellingVeto, surroundingVeto } from './vetoes';
import { gatherEvidence, reasonOf, sumOf, type PageEvidence } from './weigh';

/** A mention and the block it is in; offsets count within the block's text. */
export interface BlockMention extends Mention {
  readonly block: number;
}

/** Told of every candidate, kept or dropped, in no order. */
export type Report = (judgement: Judgement) => void;

/** Names that end a longer one which the records list as somebody else's: "Werner Herzog", "Neil Jordan". */
function surnamesOfOthers(kept: readonly Span[], spelled: readonly Candidate[], text: string, givenNames: ReadonlySet<string>): Candidate[] {
  const foreign = new Map(kept.filter(({ readings }) => readings.every(({ facts }) => facts === undefined)).map(({ start, end }) => [end, start]));
  return spelled.filter(({ facts, sense, start, end }) => {
    const from = foreign.get(end) ?? Infinity;
    if (!facts || from >= start) return false;
    return facts.type === 'person' ? sense.kind === 'short' : givenNames.has(plain(/^\p{L}+/u.exec(text.slice(from, start))?.[0] ?? ''));
  });
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

/** Whether blocks are about sport: all of a sport page, else each by its own words. */
function sportOf(page: PageText, words: PageWords): (block: number) => boolean {
  let found: PageSport | undefined;
  const known = new Map<number, boolean>();
  return (block) => {
    found ??= sportOfPage(words);
    if (found.whole || !found.some) return found.whole;
    const asked = known.get(block) ?? isSportBlock(page.blocks[block]?.text ?? '');
    known.set(block, asked);
    return asked;
  };
}

/**
 * Decides which candidates of a page stand (design §5). First what ends a reading whatever speaks for it: spelling,
 * names inside longer names, the words right beside it; the longest name of each place stays. Then what the page says
 * for and against each reading is weighed (rules.ts), and of two readings of the same letters the better supported stands.
 */
export function decide(
  page: PageText,
  byBlock: readonly (readonly Candidate[])[],
  fold: FoldTable,
  clues: ClueBook,
  report?: Report,
): BlockMention[] {
  const language = descriptorOf(page.lang);
  const words = new PageWords(page.blocks.map((block) => block.text), fold);
  const others = new Introductions();
  const isSport = sportOf(page, words);
  const reject = (candidate: Candidate, veto: Veto, about?: string): void => report?.({ candidate, outcome: 'vetoed', veto, about, evidence: [], score: 0 });
  const spans = byBlock.flatMap((candidates, block) => {
    if (candidates.length === 0) return [];
    const text = page.blocks[block]?.text ?? '';
    const style: BlockStyle = blockStyle(text, language.plainHeadlines);
    const spelled = inOwnWords(candidates, text, fold, language, reject).filter((candidate) => {
      const veto = spellingVeto(candidate, text, page.lang, language);
      if (veto) reject(candidate, veto);
      return veto === undefined;
    });
    const kept = withoutOverlaps(groupBySpan(spelled));
    if (report) reportCovered(spelled, kept, report);
    const around: Surroundings = { text, style, fold, language, isOurs: (start, end) => overlapsAny(kept, start, end), isSport: () => isSport(block) };
    for (const { surface, start } of surnamesOfOthers(kept, spelled, text, language.givenNames)) others.add(plain(surface), { block, start });
    return kept.flatMap((span) => {
      const readings = span.readings.filter((candidate) => {
        if (!candidate.facts) {
          reject(candidate, 'longer-name-listed');
          return false;
        }
        const veto = surroundingVeto(candidate, clues.of(candidate), around, page.date);
        if (veto === 'bearer' || (veto === 'person' && candidate.sense.kind === 'short')) others.add(plain(candidate.surface), span);
        if (veto) reject(candidate, veto, report && veto === 'clue-against-near' ? contraryNear(candidate, clues.of(candidate), text)?.text : undefined);
        return veto === undefined;
      });
      return readings.length > 0 ? [{ span: { ...span, readings }, around }] : [];
    });
  });
  const ours = new Introductions();
  const standing = new Map<string, Set<string>>();
  const topics = new Map<string, string>();
  for (const { span } of spans) {
    const only = span.readings.find(({ sense }) => sense.alone && sense.kind !== 'acronym');
    // Two languages may write one name alike: readings of one entity do not compete.
    if (!only?.facts || span.readings.some(({ facts }) => facts?.id !== only.facts?.id)) continue;
    ours.add(only.facts.id, span);
    standing.set(only.facts.id, (standing.get(only.facts.id) ?? new Set()).add(only.surface));
    for (const topic of only.facts.topics) if (!topics.has(topic)) topics.set(topic, only.surface);
  }
  const evidence: PageEvidence = { standing, topics, words, others, ours, date: page.date, isSport };
  return spans.flatMap(({ span, around }) => {
    const isShared = span.readings.some(({ facts }) => facts?.id !== span.readings[0]?.facts?.id);
    const judged = span.readings.map((candidate): Judgement => {
      const named = evidence.standing.has(candidate.facts?.id ?? '');
      if (candidate.sense.kind === 'acronym' && around.style === 'capitals' && !named) return { candidate, outcome: 'vetoed', veto: 'initials-in-capitals', evidence: [], score: 0 };
      const found = gatherEvidence(candidate, clues.of(candidate), evidence, around, isShared);
      const score = sumOf(found);
      if (score < STANDS_FROM) return { candidate, outcome: 'too-weak', evidence: found, score };
      return { candidate, outcome: 'stands', evidence: found, score, reason: reasonOf(candidate, found, around.style) };
    });
    const able = judged.filter(({ outcome }) => outcome === 'stands').sort((a, b) => b.score - a.score);
    const [first] = able;
    // Two readings that the page supports alike give nothing.
    const best = able.some(({ candidate, score }) => candidate.facts?.id !== first?.candidate.facts?.id && score === first?.score) ? undefined : first;
    if (report) for (const one of judged) report(one.outcome === 'stands' && one !== best ? { ...one, outcome: 'outweighed' } : one);
    if (!best?.reason || !best.candidate.facts) return [];
    const { start, end, surface } = best.candidate;
    return [{ block: span.block, start, end, surface, entity: best.candidate.facts.id, confidence: confidenceOf(best.reason, best.evidence), reason: best.reason, evidence: best.evidence }];
  });
}
