import { readFileSync } from 'node:fs';
import type { OpenKnowledge } from '../../core/knowledge/open-knowledge';
import { annotateLine } from '../annotate/jsonl';
import { goldLines, scoreWith } from './scorer';
import { tableRow } from './table-row';

const GOLD_SETS: readonly (readonly [name: string, files: RegExp])[] = [
  ['news-dev', /^news-dev\.jsonl$/],
  ['AIDA, the three parts together', /^aida-conll-.*\.jsonl$/],
];

/** Texts of the project; by them one sees what gets worse. */
const OWN_SETS = ['english', 'western', 'eastern', 'english-2', 'western-2', 'eastern-2'];
const ownLines = (name: string): string[] => readFileSync(new URL(`../../test/texts/${name}.jsonl`, import.meta.url), 'utf8').split('\n').filter(Boolean);

/** The labelled texts by name, as lines. */
export const goldSets = (shared: string): readonly (readonly [name: string, gold: readonly string[]])[] => [
  ...GOLD_SETS.map(([name, files]) => [name, goldLines(shared, files)] as const),
  ...OWN_SETS.map((name) => [`our own texts, ${name}`, ownLines(name)] as const),
];

/** Scores the labelled texts with the scorer of the shared folder. @param errors how many errors of each set to print. */
export function scoreGold(open: OpenKnowledge, shared: string, errors: number): string[] {
  return goldSets(shared).flatMap(([name, gold]) => {
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
