import * as v from 'valibot';
import type { OpenKnowledge } from '../../core/knowledge/open-knowledge';
import { annotateLine } from '../annotate/jsonl';
import { goldSets } from './gold';
import { scoreWith } from './scorer';
import { percent, tableRow } from './table-row';
import { marksInTraps } from './traps';

const Annotated = v.looseObject({ mentions: v.array(v.looseObject({ confidence: v.number() })) });

/** Of the marks at each confidence, how many are right: in the labelled texts, and none of those that fall into a trap. */
export function scoreReliability(open: OpenKnowledge, shared: string): string[] {
  const sets = goldSets(shared).map(([, gold]) => ({
    gold, annotated: gold.map((line, at) => v.parse(Annotated, JSON.parse(annotateLine(open, line, at + 1)))),
  }));
  const trapped = marksInTraps(open, shared).map(({ confidence }) => confidence);
  const all = new Set([...trapped, ...sets.flatMap(({ annotated }) => annotated.flatMap(({ mentions }) => mentions.map(({ confidence }) => confidence)))]);
  return [...all].sort((a, b) => b - a).map((confidence) => {
    let marks = trapped.filter((each) => each === confidence).length;
    let right = 0;
    for (const { gold, annotated } of sets) {
      const at = annotated.map((line) => JSON.stringify({ ...line, mentions: line.mentions.filter((mention) => mention.confidence === confidence) }));
      const { predicted, wrong } = scoreWith(shared, gold, at);
      marks += predicted;
      right += predicted - wrong;
    }
    return tableRow([confidence.toFixed(2), marks, right, percent(right, marks)]);
  });
}
