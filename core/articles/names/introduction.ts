import type { ReadSentence } from '../read-article';
import type { NameSpan } from './name-span';

/** Words that a sentence should have to introduce something: shorter ones say little, longer ones too much. */
const SHORTEST = 8;
const LONGEST = 45;

/** Letters at the end of a sentence that tell whether it is whole. */
const ENDING = 5;

/**
 * How well a sentence introduces a name to somebody who meets it first, higher is better: what stands right beside the
 * name (a title, an apposition, "is a …", an acronym), then how early, how short and how self-contained the sentence is.
 */
export function introductionScore(span: NameSpan, sentence: ReadSentence, text: string): number {
  const { words } = sentence;
  const [from, to] = span.words;
  const after = words[to]?.text ?? '';
  const next = words[to + 1];
  let score = 0;
  if (span.lead !== '') score += 2;
  if (after === ',' && /^(?:a|an|the|who|which|one|whose)$/.test(next?.text ?? '')) score += 3;
  else if (after === ',' && (next?.pos === 'ADJ' || next?.pos === 'NOUN')) score += 1.5;
  if (/^(?:is|was|are|were)$/.test(after) && /^(?:a|an|the|one)$/.test(next?.text ?? '')) score += 3;
  if (after === '(' || words[from - 1]?.text === '(') score += 2;
  if (from <= 3) score += 1;
  const opening = words[0]?.text ?? '';
  if (/^(?:he|she|it|they|his|her|their|this|that|these|those|but|and|so|also|however|meanwhile)$/i.test(opening)) score -= 1.5;
  if (/^["“‘']/u.test(opening)) score -= 1.5;
  if (!/[.!?…]["”’)]*$/u.test(text.slice(Math.max(sentence.start, sentence.end - ENDING), sentence.end))) score -= 2;
  if (words.length < SHORTEST || words.length > LONGEST) score -= 2;
  if (span.headline) score -= 4;
  return score - Math.min(sentence.paragraph, 20) * 0.05;
}
