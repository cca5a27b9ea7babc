import type { EntityType } from '@/lib/knowledge/schema.ts';

/** Who acts: what the number on the button counts (DESIGN: actors). */
const ACTORS: ReadonlySet<EntityType> = new Set([
  'person',
  'movement',
  'party',
  'organization',
  'institution',
  'company',
  'media',
]);

export function isActor(entity: { type: EntityType }): boolean {
  return ACTORS.has(entity.type);
}
