import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtKnowledge } from './annotate/built-knowledge';
import { scoreDatedStatements } from './evaluate/dated-statements';
import { scoreDraftsAgainstGold, scoreJudgedDrafts } from './evaluate/drafts';
import { scoreGold } from './evaluate/gold';
import { countPages } from './evaluate/pages';
import { scoreReliability } from './evaluate/reliability';
import { scoreSeeds } from './evaluate/seeds';
import { scoreTraps } from './evaluate/traps';
import { scoreWordingPairs } from './evaluate/wording-pairs';

/** Private material beside the project; without it there is nothing to measure against. */
const shared = fileURLToPath(new URL('../../shared', import.meta.url));

if (!existsSync(shared)) {
  console.log('Nothing evaluated: the folder "shared" with the labelled texts is not beside the project.');
} else {
  const open = builtKnowledge();
  const errors = Number(process.argv[2] ?? 0);
  console.log('| set | precision | recall | wrong | missed |\n|---|---:|---:|---:|---:|');
  const shown = errors > 0;
  const rows = [
    scoreSeeds(open, shared, shown), ...scoreGold(open, shared, errors), ...scoreTraps(open, shared),
    scoreDatedStatements(open, shared, shown), ...scoreWordingPairs(open, shared, shown),
    scoreDraftsAgainstGold(shared, shown), ...scoreJudgedDrafts(open, shared, shown),
  ];
  for (const row of rows) console.log(row);
  console.log('\n| confidence | marks | right | share |\n|---:|---:|---:|---:|');
  for (const row of scoreReliability(open, shared)) console.log(row);
  console.log('\nWeights are set by hand (core/match/rules.ts): nothing is learned from these texts, so there is nothing to cross-validate.');
  console.log('\n| saved pages | pages | marks | below 0.9 | entities |\n|---|---:|---:|---:|---:|');
  for (const row of countPages(open, shared)) console.log(row);
}
