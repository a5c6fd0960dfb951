import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { mentionsOfText } from '../../core/articles/article-mentions';
import { eventDatesOf } from '../../core/articles/times/dated-events';
import type { DatedStatement } from '../../core/articles/times/dated-statement';
import { datedStatementsOf } from '../../core/articles/times/dated-statements';
import { readArticle, type ReadArticle } from '../../core/articles/read-article';
import type { OpenKnowledge } from '../../core/knowledge/open-knowledge';
import { earliest, latest, PartialDate } from '../../core/model/partial-date';
import { percent, tableRow } from './table-row';

const Facts = v.object({
  seed_events: v.array(v.object({
    id: v.string(),
    date: v.union([PartialDate, v.literal('')]),
    to: v.nullish(PartialDate),
    stated_in: v.array(v.object({ seed: v.string(), offset: v.number(), sentence: v.string() })),
  })),
});
type Listed = v.InferOutput<typeof Facts>['seed_events'][number];

interface Dated {
  readonly read: ReadArticle;
  readonly statements: readonly DatedStatement[];
}

const seeds = fileURLToPath(new URL('../../seeds/', import.meta.url));

/** Whether one of two times lies wholly in the other: as right as the words are precise. */
function agrees(statement: DatedStatement, { date, to }: Listed): boolean {
  if (date === '') return false;
  const said = [earliest(statement.from), latest(statement.to ?? statement.from)] as const;
  const known = [earliest(date), latest(to ?? date)] as const;
  return (said[0] <= known[0] && known[1] <= said[1]) || (known[0] <= said[0] && said[1] <= known[1]);
}

function findingOf(event: Listed, dated: ReadonlyMap<string, Dated>): DatedStatement | undefined {
  for (const { seed, offset, sentence } of event.stated_in) {
    const { read, statements } = dated.get(seed) ?? {};
    const found = statements?.find((statement) => {
      const place = read?.sentences[statement.sentence];
      return place !== undefined && place.start < offset + sentence.length && offset < place.end && agrees(statement, event);
    });
    if (found) return found;
  }
  return undefined;
}

/** Of the events that the fact sheet lists for the seeds, those with a statement of the right time in a sentence that states them. @param showErrors prints what is missed. */
export function scoreDatedStatements({ matcher, knowledge }: OpenKnowledge, shared: string, showErrors: boolean): string {
  const events = eventDatesOf(knowledge.entities, knowledge.events);
  const dated = new Map(knowledge.articles.map(({ id, metadata }): [string, Dated] => {
    const text = readFileSync(join(seeds, `${id}.txt`), 'utf8');
    const read = readArticle({ id, metadata, text });
    return [id.slice(0, 3), { read, statements: datedStatementsOf(read, mentionsOfText(matcher, text, { lang: metadata.language, date: metadata.date }), events) }];
  }));
  const listed = v.parse(Facts, JSON.parse(readFileSync(join(shared, 'reference/facts/events.json'), 'utf8'))).seed_events;
  const found = listed.filter((event) => findingOf(event, dated) !== undefined);
  if (showErrors) {
    for (const event of listed) {
      const finding = findingOf(event, dated);
      console.error('dated', finding ? `${finding.basis} ${finding.from}${finding.to === undefined ? '' : `..${finding.to}`}` : 'MISSED', event.id, event.date, event.to ?? '');
    }
  }
  return tableRow([`dated statements: the ${String(listed.length)} events of the fact sheet`, '–', percent(found.length, listed.length), '–', listed.length - found.length]);
}
