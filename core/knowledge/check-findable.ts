import { buildLexicon } from '../match/build-lexicon';
import { openLexicon } from '../match/lexicon';
import { FoundNames } from '../match/found-names';
import { scan } from '../match/scan';
import { foldName } from '../match/word-hash';
import { buildFoldTable } from '../text/fold';
import type { SourcedRecords } from './check';
import type { Complaint } from './complaint';
import { lexiconNamesOf } from './lexicon-names';

/** Names that have letters and are never found all the same: by the scan that reads pages, and by the record's own `notIn`. */
export function checkFindable({ entities }: SourcedRecords): Complaint[] {
  const fold = buildFoldTable();
  const folded = (text: string): string => String.fromCharCode(...foldName(text, fold));
  const lexicon = openLexicon(buildLexicon(lexiconNamesOf(entities.map(({ value }) => value)).names, fold));
  const found = new FoundNames();
  const isFound = (text: string): boolean => {
    found.clear();
    scan(lexicon, text, found);
    return Array.from({ length: found.count }, (_, at) => text.slice(found.values[at * 3], found.values[at * 3 + 1])).some((part) => folded(part) === folded(text));
  };
  return entities.flatMap(({ file, lineOf, value: { names, notIn } }) =>
    names.flatMap(({ text }, at): Complaint[] => {
      const place = { file, line: lineOf(['names', at]), field: `names.${String(at)}` };
      if (folded(text) === '') return [];
      const shadow = notIn.find((other) => folded(other) === folded(text));
      if (shadow !== undefined) return [{ ...place, problem: `"${text}" is never found: notIn says that "${shadow}" is something else`, cure: 'Take it out of names or out of notIn' }];
      if (isFound(text)) return [];
      return [{
        ...place, problem: `"${text}" is never found on a page`,
        cure: 'Write it without commas and brackets, and with lowercase: true if it begins with a small letter',
      }];
    }));
}
