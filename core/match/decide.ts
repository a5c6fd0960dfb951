import type { Mention } from '../model/mention';
import type { FoldTable } from '../text/fold';
import { descriptorOf } from '../text/languages';
import type { Candidate } from './candidate';
import type { ClueBook } from './clues';
import { confidenceOf } from './confidence';
import { areInCapitals } from './initials';
import { Introductions } from './introduced';
import type { Judgement, Report } from './judgement';
import type { Surroundings } from './longer-name';
import { pageEvidence, type PageEvidence } from './page-evidence';
import type { PageText } from './page-text';
import { PageWords } from './page-words';
import { readBlock, type ReadingContext, type ReadSpan } from './read-block';
import { STANDS_FROM, type Veto } from './rules';
import { isSportBlock, sportOfPage, type PageSport } from './sport';
import { gatherEvidence, reasonOf, sumOf } from './weigh';

/** A mention and the block it is in; offsets count within the block's text. */
export interface BlockMention extends Mention {
  readonly block: number;
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

/** What the whole page makes of initials. */
function initialsVeto(candidate: Candidate, { text, style }: Surroundings, page: PageEvidence): Veto | undefined {
  const { sense, surface, facts } = candidate;
  if (sense.kind !== 'acronym') return undefined;
  if (page.otherInitials.has(surface)) return 'initials-of-another';
  if (page.standing.has(facts?.id ?? '') || page.initials.has(surface)) return undefined;
  return style === 'capitals' || areInCapitals(candidate, text) ? 'initials-in-capitals' : undefined;
}

/** Weighs the readings of one place; the one with the most for it stands, if it is enough and no other has as much. */
function chooseReading({ span: { block, readings }, around }: ReadSpan, clues: ClueBook, page: PageEvidence, report: Report | undefined): BlockMention[] {
  const isShared = readings.some(({ facts }) => facts?.id !== readings[0]?.facts?.id);
  const judged = readings.map((candidate): Judgement => {
    const veto = initialsVeto(candidate, around, page);
    if (veto) return { candidate, outcome: 'vetoed', veto, evidence: [], score: 0 };
    const found = gatherEvidence(candidate, clues.of(candidate), page, around, isShared);
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
  const { reason, evidence, candidate: { start, end, surface, facts } } = best;
  return [{ block, start, end, surface, entity: facts.id, confidence: confidenceOf(reason, evidence), reason, evidence }];
}

/**
 * Decides which candidates of a page stand (design §5). First what ends a reading whatever speaks for it: spelling,
 * names inside longer names, the words right beside it; the longest name of each place stays. Then what the page says
 * for and against each reading is weighed (rules.ts), and of two readings of the same letters the better supported stands.
 */
export function decide(page: PageText, byBlock: readonly (readonly Candidate[])[], fold: FoldTable, clues: ClueBook, report?: Report): BlockMention[] {
  const words = new PageWords(page.blocks.map((block) => block.text), fold);
  const context: ReadingContext = {
    page, fold, clues, report, language: descriptorOf(page.lang), isSport: sportOf(page, words), others: new Introductions(), otherInitials: new Set(),
  };
  const spans = byBlock.flatMap((candidates, block) => readBlock(candidates, block, context));
  const evidence = pageEvidence(spans, words, context);
  return spans.flatMap((span) => chooseReading(span, clues, evidence, report));
}
