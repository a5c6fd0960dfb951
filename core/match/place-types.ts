import type { EntityType } from '../model/entity';

/** Types of places that people and firms are named after, and for which every language has its own names. */
export const PLACES: ReadonlySet<EntityType> = new Set<EntityType>(['state', 'territory', 'region', 'city']);

/** The same with holy places, after which institutions and works are named. The councils and brigades of an organization are its own. */
export const PLACES_AND_SHRINES: ReadonlySet<EntityType> = new Set<EntityType>([...PLACES, 'holy-place']);
