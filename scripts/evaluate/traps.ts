import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { mentionsOfText } from '../../core/articles/article-mentions';
import type { OpenKnowledge } from '../../core/knowledge/open-knowledge';
import { percent, tableRow } from './table-row';

const Trap = v.object({ text: v.string(), start: v.number(), end: v.number(), kind: v.picklist(['hard', 'soft']) });

/** Sentences in which a known name is somebody or something else: at a hard trap nothing may be marked, at a soft one only a longer name. */
export function scoreTraps({ matcher }: OpenKnowledge, shared: string): string[] {
  const traps = readFileSync(join(shared, 'reference/gold/traps.jsonl'), 'utf8').split('\n').filter(Boolean).map((line) => v.parse(Trap, JSON.parse(line)));
  return (['hard', 'soft'] as const).map((kind) => {
    const own = traps.filter((trap) => trap.kind === kind);
    const fallen = own.filter(({ text, start, end }) =>
      mentionsOfText(matcher, text, {}).some((mention) =>
        mention.start < end && start < mention.end && (kind === 'hard' || mention.end - mention.start <= end - start)));
    return tableRow([`traps, ${kind}`, percent(own.length - fallen.length, own.length), '–', fallen.length, '–']);
  });
}
