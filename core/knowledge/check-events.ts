import type { Source } from '../model/source';
import type { SourcedRecords } from './check';
import type { Complaint } from './complaint';

/** A sentence of an article, or an address that leads further than to a front page. */
function isExact(source: Source): boolean {
  if ('article' in source) return true;
  const { pathname, search } = new URL(source.url);
  return pathname.length > 1 || search.length > 1;
}

/** Events that cite only front pages, where nobody finds them again. */
export const checkEvents = ({ events }: SourcedRecords): Complaint[] =>
  events.flatMap(({ file, lineOf, value: { cites, sources } }): Complaint[] => {
    const cited = cites.flatMap((key) => sources[key] ?? []);
    return cited.length === 0 || cited.some(isExact) ? [] : [{
      file, line: lineOf(['cites']), field: 'cites', problem: 'its sources lead to front pages only', cure: 'Cite the very page that reports it, or a sentence of an article',
    }];
  });
