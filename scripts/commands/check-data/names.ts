import type { Entity } from '@/lib/knowledge/schema.ts';
import { fold } from '@/lib/text/fold.ts';

/** Names compare folded: case, accents and apostrophes are no disagreement. */
export function folded(text: string): string {
  return fold(text).text;
}

/** Registers write «Текебаев, Омурбек Чиркешович», the pack the other way round. */
export function inReadingOrder(name: string): string {
  return name.replace(/^([^,]+), (.+)$/u, '$2 $1');
}

/** Every label and name of the entity, folded. */
export function everyName({ labels, names }: Entity): Set<string> {
  return new Set([...Object.values(labels), ...names.map(({ text }) => text)].map(folded));
}

/**
 * The names by which a row can be told to be this entity: a surname alone or
 * an acronym is shared by too many.
 */
export function tellingNames({ type, labels, names }: Entity): Set<string> {
  const texts = names.flatMap(({ text, kind }) => (kind === 'short' || kind === 'acronym' ? [] : text));
  const all = [...Object.values(labels), ...texts].map(folded);
  return new Set(type === 'person' ? all.filter((name) => name.includes(' ')) : all);
}
