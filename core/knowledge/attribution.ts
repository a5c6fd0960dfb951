import { ANYWHERE_IN_WHAT_IS_SAID, BEFORE_WHAT_IS_SAID, CLAUSE_END, COUNTING, NOBODY, PASSIVE, PUT_IN } from './attribution-words';
import { spansOf, type Span } from './spans';

/** Quotation marks with what is between them; a single one opens only at the beginning of a word. */
export const quotedIn = (text: string): Span[] => spansOf(text, /“[^”]*”|"[^"]*"|(?<![\p{L}\p{N}])‘[^‘]*?’(?!\p{L})/gu);

/** Cuts a text where one clause ends and the next begins, by punctuation and joining words; what a comma puts in is cut out. */
function clausesOf(text: string): Span[] {
  const cuts = spansOf(text, CLAUSE_END).map(({ start }) => start);
  const clauses = [0, ...cuts].map((start, at) => ({ start, end: cuts[at] ?? text.length }));
  return clauses.flatMap((clause) => {
    if (!PUT_IN.test(text.slice(clause.start, clause.end))) return [clause];
    const comma = text.indexOf(', ', clause.start + 2);
    return comma < 0 || comma >= clause.end ? [clause] : [{ start: clause.start, end: comma }, { start: comma, end: clause.end }];
  });
}

function clauseAt(clauses: readonly Span[], offset: number): Span {
  let [first, last] = [0, clauses.length - 1];
  while (first < last) {
    const middle = Math.ceil((first + last) / 2);
    if ((clauses[middle]?.start ?? 0) <= offset) first = middle;
    else last = middle - 1;
  }
  return clauses[first] ?? { start: 0, end: offset };
}

/** Characters before a verb that tell who speaks and whether the verb is passive. */
const WORDS_BEFORE = 40;

function speakerIsNamed(text: string, cue: Span, clauseEnd: number): boolean {
  const before = text.slice(Math.max(0, cue.start - WORDS_BEFORE), cue.start);
  if (NOBODY.test(before)) return false;
  return !PASSIVE.test(before) || /\bby\b/.test(text.slice(cue.end, clauseEnd));
}

/**
 * The stretches of a sentence that are somebody's words or view, not ours: what follows a verb of saying or naming up to the end
 * of its clause, and clauses with "according to" and the like. "He said so, and a massacre followed" attributes nothing of the
 * second clause. A rule of thumb over punctuation and word lists; where it errs it should complain rather than excuse.
 */
export function attributedIn(text: string): Span[] {
  const clauses = clausesOf(text);
  const after = BEFORE_WHAT_IS_SAID.flatMap((pattern) => spansOf(text, pattern)).flatMap((cue): Span[] => {
    const { end } = clauseAt(clauses, cue.start);
    return speakerIsNamed(text, cue, end) ? [{ start: cue.end, end: Math.max(end, cue.end) }] : [];
  });
  const around = ANYWHERE_IN_WHAT_IS_SAID.flatMap((pattern) => spansOf(text, pattern)).map(({ start, end }) => clauseAt(clauses, Math.min(start + 1, end)));
  return [...after, ...around];
}

/** The clauses that say whose number a number is, each with one that goes on with "and": "X counted 606 dead, and Y 28". */
export function countedIn(text: string): Span[] {
  const clauses = clausesOf(text);
  const cues = COUNTING.flatMap((pattern) => spansOf(text, pattern));
  const isCounted = ({ start, end }: Span): boolean => cues.some((cue) => cue.start >= start && cue.start < end);
  const goesOn = (clause: Span, before: Span | undefined): boolean => before !== undefined && isCounted(before) && /^, and\b/.test(text.slice(clause.start));
  return [...attributedIn(text), ...clauses.filter((clause, at) => isCounted(clause) || goesOn(clause, clauses[at - 1]))];
}
