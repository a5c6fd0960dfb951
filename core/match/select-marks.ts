import type { EntityId, TopicId } from '../model/ids';
import type { Settings } from '../settings/settings';
import type { BlockMention } from './decide';
import type { PageText } from './page-text';

/**
 * Which mentions the page shows: those with a topic that is switched on; by density all of them, or the first of each
 * entity in the running text, or in a heading where the text has none.
 */
export function selectMarks(
  page: PageText,
  mentions: readonly BlockMention[],
  topicsOf: (id: EntityId) => readonly TopicId[],
  { topicsOff, density }: Pick<Settings, 'topicsOff' | 'density'>,
): ReadonlySet<BlockMention> {
  const off = new Set(topicsOff);
  const on = mentions.filter(({ entity }) => topicsOf(entity).some((topic) => !off.has(topic)));
  if (density === 'all') return new Set(on);
  const first = new Map<EntityId, BlockMention>();
  const inHeading = ({ block }: BlockMention): boolean => page.blocks[block]?.kind === 'heading';
  for (const mention of on) {
    const chosen = first.get(mention.entity);
    if (!chosen || (inHeading(chosen) && !inHeading(mention))) first.set(mention.entity, mention);
  }
  return new Set(first.values());
}
