import type { EntityRef } from '@/lib/knowledge/card.ts';
import type { Language } from '@/lib/translate.ts';

/** What an entity is called in a language; in English where it has no name in it. */
export function nameIn(language: Language, { labels }: Pick<EntityRef, 'labels'>): string {
  return labels[language] ?? labels.en;
}
