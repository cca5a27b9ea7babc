import type { NameEntry } from '@/lib/recognition/build-index.ts';

/** A name without conditions, unless `more` gives it some. */
export function named(text: string, entity: number, more: Partial<NameEntry> = {}): NameEntry {
  return { text, entity, caseSensitive: false, needsEntities: [], needsWords: [], not: [], ...more };
}
