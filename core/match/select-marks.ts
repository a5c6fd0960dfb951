import type { EntityRecord } from '../model/entity';
import type { EntityId } from '../model/ids';
import type { Settings } from '../settings/settings';
import type { BlockMention } from './decide';
import type { PageText, TextBlock } from './page-text';

/** What is asked of an entity to choose its marks. */
export type MarkedEntity = Pick<EntityRecord, 'topics' | 'title' | 'names'>;

/** Where a first mark serves best: the reader comes to the running text, may look at a caption, and knows the headline already. */
const RANK_OF_KIND: Readonly<Record<TextBlock['kind'], number>> = { paragraph: 0, list: 0, quote: 0, table: 0, caption: 1, heading: 2 };

const PROPER: ReadonlySet<string> = new Set(['full', 'native']);
const ODD: ReadonlySet<string> = new Set(['variant', 'historic']);

/** Whether `surface` is a name of these kinds; in small letters, for a sentence may begin with it. */
function isOfKind(surface: string, { names }: MarkedEntity, kinds: ReadonlySet<string>): boolean {
  const small = surface.toLowerCase();
  return names.some(({ text, kind }) => kinds.has(kind) && text.toLowerCase() === small);
}

const isProper = (surface: string, entity: MarkedEntity): boolean => surface === entity.title || isOfKind(surface, entity, PROPER);

/** Whether a later mention in the same block says better than the first one who is meant: "the Qassam Brigades of Hamas". */
const saysBetter = (later: string, first: string, entity: MarkedEntity): boolean =>
  later !== first && isProper(later, entity) && !isProper(first, entity) && isOfKind(first, entity, ODD);

/** Where the last text stands that is no heading; what is headed below it is no part of the article ("More from Turkey"). */
function lastTextOf({ blocks }: PageText): number {
  const last = blocks.findLastIndex(({ kind }) => kind !== 'heading');
  return last === -1 ? blocks.length : last;
}

/**
 * Which mentions the page shows: those with a topic that is switched on; by density all of them, or the first of each entity in the
 * running text, else in a caption, else in a heading. In the block of the first one an entity's own name is chosen before an odd one.
 */
export function selectMarks(
  page: PageText,
  mentions: readonly BlockMention[],
  entityOf: (id: EntityId) => MarkedEntity | undefined,
  { topicsOff, density }: Pick<Settings, 'topicsOff' | 'density'>,
): ReadonlySet<BlockMention> {
  const off = new Set(topicsOff);
  const on = mentions.filter(({ entity }) => entityOf(entity)?.topics.some((topic) => !off.has(topic)));
  if (density === 'all') return new Set(on);
  const first = new Map<EntityId, BlockMention>();
  const rankOf = ({ block }: BlockMention): number => RANK_OF_KIND[page.blocks[block]?.kind ?? 'paragraph'];
  const isBetter = (mention: BlockMention, chosen: BlockMention): boolean => {
    if (mention.block !== chosen.block) return rankOf(mention) < rankOf(chosen);
    const entity = entityOf(mention.entity);
    return entity !== undefined && saysBetter(mention.surface, chosen.surface, entity);
  };
  const lastText = lastTextOf(page);
  for (const mention of on) {
    if (mention.block > lastText) continue;
    const chosen = first.get(mention.entity);
    if (!chosen || isBetter(mention, chosen)) first.set(mention.entity, mention);
  }
  return new Set(first.values());
}
