import type { OpenKnowledge } from '../../core/knowledge/open-knowledge';
import { annotateLine } from '../annotate/jsonl';
import { goldLines, scoreWith } from './scorer';
import { tableRow } from './table-row';

export const GOLD_SETS: readonly (readonly [name: string, files: RegExp])[] = [
  ['news-dev', /^news-dev\.jsonl$/],
  ['AIDA, the three parts together', /^aida-conll-.*\.jsonl$/],
];

/** Scores the labelled texts with the scorer of the shared folder. @param errors how many errors of each set to print. */
export function scoreGold(open: OpenKnowledge, shared: string, errors: number): string[] {
  return GOLD_SETS.flatMap(([name, files]) => {
    const gold = goldLines(shared, files);
    const { precision, recall, wrong, missed, perEntity } = scoreWith(shared, gold, gold.map((line, at) => annotateLine(open, line, at + 1)), errors);
    const share = (ratio: number): string => `${(100 * ratio).toFixed(1)} %`;
    const rates = Object.values(perEntity);
    const average = (of: 'fp' | 'fn'): number => {
      const judged = rates.filter((rate) => rate.tp + rate[of] > 0);
      return judged.reduce((sum, rate) => sum + rate.tp / (rate.tp + rate[of]), 0) / judged.length;
    };
    return [
      tableRow([name, share(precision), share(recall), wrong, missed]),
      tableRow([`${name}: averaged over entities`, share(average('fp')), share(average('fn')), '–', '–']),
    ];
  });
}
