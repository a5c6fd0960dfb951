import type { Judgement } from '../../core/match/judgement';
import { STANDS_FROM } from '../../core/match/rules';
import type { Evidence } from '../../core/model/evidence';
import { RULE_WORDS, VETO_WORDS } from './rule-words';

/** Why one candidate was kept or dropped, for programs. Offsets are those of the mentions. */
export interface Why {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** Null for a name that the records list as somebody else's. */
  readonly entity: string | null;
  readonly outcome: Judgement['outcome'];
  /** The rule that ended the reading. */
  readonly veto?: string;
  readonly clues: readonly Evidence[];
  readonly score: number;
  /** The same in words. */
  readonly words: string;
}

const signed = (weight: number): string => (weight < 0 ? `−${String(-weight)}` : `+${String(weight)}`);

const wordPiece = ({ rule, weight, about }: Evidence): string => `${signed(weight)} ${RULE_WORDS[rule]}${about === undefined ? '' : ` (${about})`}`;

/** "kept with 5 where 2 are needed: +3 the name denotes only this, +2 a clue for it is on the page (Amman)". */
function wordJudgement({ outcome, veto, about, evidence, score }: Judgement): string {
  if (veto !== undefined) return `dropped: ${VETO_WORDS[veto]}${about === undefined ? '' : ` (${about})`}`;
  const weighed = evidence.length === 0 ? 'nothing speaks for it' : evidence.map(wordPiece).join(', ');
  const sum = `with ${String(score)} where ${String(STANDS_FROM)} are needed`;
  if (outcome === 'stands') return `kept ${sum}: ${weighed}`;
  return outcome === 'outweighed' ? `dropped, another reading has as much or more: ${weighed}` : `dropped ${sum}: ${weighed}`;
}

/** @param offset of the candidate's block in the text. */
export function whyOf(judgement: Judgement, offset: number): Why {
  const { candidate: { start, end, surface, facts }, outcome, veto, evidence, score } = judgement;
  return {
    start: start + offset, end: end + offset, surface, entity: facts?.id ?? null, outcome,
    ...(veto === undefined ? {} : { veto }), clues: evidence, score, words: wordJudgement(judgement),
  };
}

/** How far a reading came, which tells names of one entity in several languages apart. */
const rank = ({ outcome, veto }: Judgement): number => (outcome === 'vetoed' ? Number(veto !== 'other-language') : { 'too-weak': 2, 'outweighed': 3, 'stands': 4 }[outcome]);

/** Collects judgements and gives them in the order of the text, for each entity at a place the one that came furthest. */
export class Judgements {
  readonly #all: Judgement[] = [];

  readonly report = (judgement: Judgement): void => {
    this.#all.push(judgement);
  };

  inOrder(): readonly Judgement[] {
    const furthest = new Map<string, Judgement>();
    for (const one of this.#all) {
      const { block, start, end, facts } = one.candidate;
      const key = `${String(block)} ${String(start)} ${String(end)} ${facts?.id ?? ''}`;
      const known = furthest.get(key);
      if (!known || rank(one) > rank(known)) furthest.set(key, one);
    }
    return [...furthest.values()].sort(({ candidate: a }, { candidate: b }) => a.block - b.block || a.start - b.start || a.end - b.end);
  }
}
