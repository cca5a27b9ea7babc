import type { PopupKey } from '@/lib/catalogues.ts';
import type { EntityType } from '@/lib/knowledge/schema.ts';

/** How the popup groups what an article names, in this order. */
export const GROUPS: readonly { key: PopupKey; types: readonly EntityType[] }[] = [
  { key: 'group.people', types: ['person'] },
  { key: 'group.movements', types: ['movement', 'party'] },
  { key: 'group.bodies', types: ['institution', 'organization', 'company', 'media'] },
  { key: 'group.places', types: ['place'] },
  { key: 'group.events', types: ['event', 'law'] },
];
