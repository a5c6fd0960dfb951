import type { EntityRecord } from '../../model/entity';
import type { EntityId } from '../../model/ids';

/**
 * What lies around each entity: the places that enclose it and, for a holy place, the holy places that its record relates it
 * to, because the names of a hall, a mosque and their compound are used for each other.
 */
export function aroundOf(records: readonly EntityRecord[]): Map<EntityId, readonly EntityId[]> {
  const holy = new Set(records.filter(({ type }) => type === 'holy-place').map(({ id }) => id));
  return new Map(records.map(({ id, within, relations }) => {
    const near = holy.has(id) ? relations.map((relation) => relation.with).filter((other) => holy.has(other)) : [];
    return [id, [...new Set([...within, ...near])]];
  }));
}
