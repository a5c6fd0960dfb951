import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { mentionsOfText } from '../../core/articles/article-mentions';
import type { OpenKnowledge } from '../../core/knowledge/open-knowledge';
import type { Mention } from '../../core/model/mention';
import { percent, tableRow } from './table-row';

/** How a trap is spelled in the shared folder. */
const Trap = v.object({ text: v.string(), start: v.number(), end: v.number(), kind: v.picklist(['hard', 'soft']) });

type Trap = v.InferOutput<typeof Trap>;

const readTraps = (shared: string): Trap[] =>
  readFileSync(join(shared, 'reference/gold/traps.jsonl'), 'utf8').split('\n').filter(Boolean).map((line) => v.parse(Trap, JSON.parse(line)));

/** The marks that fall into a trap: every one at a hard one, at a soft one those that are no longer name. */
const marksIn = ({ matcher }: OpenKnowledge, { text, start, end, kind }: Trap): Mention[] =>
  mentionsOfText(matcher, text, {}).filter((mention) =>
    mention.start < end && start < mention.end && (kind === 'hard' || mention.end - mention.start <= end - start));

/** All marks that fall into traps. */
export const marksInTraps = (open: OpenKnowledge, shared: string): Mention[] => readTraps(shared).flatMap((trap) => marksIn(open, trap));

/** Sentences in which a known name is somebody or something else: at a hard trap nothing may be marked, at a soft one only a longer name. */
export function scoreTraps(open: OpenKnowledge, shared: string): string[] {
  const traps = readTraps(shared);
  return (['hard', 'soft'] as const).map((kind) => {
    const own = traps.filter((trap) => trap.kind === kind);
    const fallen = own.filter((trap) => marksIn(open, trap).length > 0);
    return tableRow([`traps, ${kind}`, percent(own.length - fallen.length, own.length), '–', fallen.length, '–']);
  });
}
