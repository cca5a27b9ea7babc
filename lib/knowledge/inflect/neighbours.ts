import type { Entity, EntityName } from '@/lib/knowledge/schema.ts';
import { inflectedForms } from './inflect.ts';

/**
 * The words that rule a name out beside it, with their endings. In Russian a
 * given name or a title agrees with the surname that it stands before, so
 * «Айсултан» must rule out Айсултана Назарбаева too, once Назарбаева is a form
 * of Назарбаев. Where only the last word takes endings nothing is added.
 */
export function inflectedNeighbours(name: EntityName): string[] {
  const words = name.not ?? [];
  if (name.lang !== 'ru' || name.script !== 'Cyrl') return words;
  return [...new Set(words.flatMap((word) => [word, ...formsOf(word)]))];
}

/** The list does not say what a word is: a man, a woman and a thing it may be. */
const READINGS: readonly Pick<Entity, 'type' | 'gender'>[] = [
  { type: 'person', gender: 'male' },
  { type: 'person', gender: 'female' },
  { type: 'place' },
];

function formsOf(word: string): string[] {
  if (word.includes(' ')) return [];
  const readings = /^\p{Lu}/u.test(word) ? READINGS : READINGS.slice(-1);
  return readings.flatMap((entity) =>
    inflectedForms({ text: word, lang: 'ru', script: 'Cyrl', kind: 'short' }, entity),
  );
}
