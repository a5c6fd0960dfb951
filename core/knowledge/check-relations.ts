import type { EntityId } from '../model/ids';
import type { SourcedRecords } from './check';
import type { Complaint } from './complaint';

const LEAST = 2;

/** Ids from an entity through `within` back to itself, if it leads there. */
function circleFrom(start: EntityId, within: ReadonlyMap<EntityId, readonly EntityId[]>): readonly EntityId[] | undefined {
  const seen = new Set<EntityId>();
  const ways: EntityId[][] = [[start]];
  for (let way = ways.pop(); way !== undefined; way = ways.pop()) {
    for (const next of within.get(way.at(-1) ?? start) ?? []) {
      if (next === start) return [...way, next];
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return undefined;
}

/** Entities related to themselves or to too few others, counting who relates to them, and places that enclose each other. */
export function checkRelations({ entities }: SourcedRecords): Complaint[] {
  const within = new Map(entities.map(({ value }) => [value.id, value.within]));
  const related = new Map<EntityId, Set<EntityId>>(entities.map(({ value }) => [value.id, new Set<EntityId>()]));
  for (const { value: { id, relations } } of entities) {
    for (const relation of relations) {
      if (relation.with === id) continue;
      related.get(id)?.add(relation.with);
      related.get(relation.with)?.add(id);
    }
  }
  return entities.flatMap(({ file, lineOf, value: { id, relations, reviewed } }): Complaint[] => {
    const own = relations.flatMap((relation, at): Complaint[] => (relation.with !== id ? [] : [{
      file, line: lineOf(['relations', at, 'with']), field: `relations.${String(at)}.with`, problem: 'it is related to itself', cure: 'Name the other entity, or remove the relation',
    }]));
    const circle = circleFrom(id, within);
    const round: Complaint[] = circle === undefined ? [] : [{
      file, line: lineOf(['within']), field: 'within', problem: `places enclose each other: ${circle.join(' → ')}`, cure: 'Leave the smaller place out of the larger one’s within',
    }];
    const others = related.get(id)?.size ?? 0;
    const few: Complaint[] = !reviewed || others >= LEAST ? [] : [{
      file, line: lineOf(['relations']), field: 'relations', problem: `it is related to ${String(others)} other ${others === 1 ? 'entity' : 'entities'}, counting those that name it`,
      cure: `Tell of at least ${String(LEAST)}, here or in their records`,
    }];
    return [...own, ...round, ...few];
  });
}
