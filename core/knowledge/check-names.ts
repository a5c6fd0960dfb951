import { foldName } from '../match/word-hash';
import type { Name } from '../model/entity';
import { buildFoldTable } from '../text/fold';
import type { SourcedRecords } from './check';
import type { Complaint } from './complaint';

interface Claim {
  readonly record: SourcedRecords['entities'][number];
  readonly at: number;
  readonly name: Name;
}

const LATIN = /\p{Script=Latin}/u;

/** Whether both could be read on one page: names of two languages in Latin letters never meet, unless one is English. */
const canMeet = (a: Name, b: Name): boolean => a.lang === b.lang || a.lang === 'en' || b.lang === 'en' || !LATIN.test(a.text);

const hasClues = ({ record, name }: Claim): boolean => {
  const clues = [record.value.clues, name.clues];
  return clues.some((some) => some !== undefined && some.for.length + some.against.length > 0);
};

function clash(earlier: Claim, later: Claim): Complaint[] {
  if (earlier.record === later.record || !canMeet(earlier.name, later.name)) return [];
  if (hasClues(earlier) && hasClues(later)) return [];
  return [{
    file: later.record.file, line: later.record.lineOf(['names', later.at]), field: `names.${String(later.at)}`,
    problem: `"${later.name.text}" is also claimed by ${earlier.record.file} ("${earlier.name.text}")`,
    cure: 'Take the name out of one record, or give both clues for and against',
  }];
}

/** Names that two records claim without saying how to tell them apart, and names that can never be found. */
export function checkNames({ entities }: SourcedRecords): Complaint[] {
  const fold = buildFoldTable();
  const claims = new Map<string, Claim[]>();
  const complaints: Complaint[] = [];
  for (const record of entities) {
    record.value.names.forEach((name, at) => {
      const folded = String.fromCharCode(...foldName(name.text, fold));
      if (folded === '') {
        complaints.push({
          file: record.file, line: record.lineOf(['names', at]), field: `names.${String(at)}`,
          problem: `"${name.text}" has no letters, so it is never found`, cure: 'Correct or remove it',
        });
        return;
      }
      const claim = { record, at, name };
      const earlier = claims.get(folded) ?? [];
      complaints.push(...earlier.flatMap((other) => clash(other, claim)).slice(0, 1));
      claims.set(folded, [...earlier, claim]);
    });
  }
  return complaints;
}
