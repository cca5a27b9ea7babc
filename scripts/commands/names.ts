import { inflectedForms } from '@/lib/knowledge/inflect/inflect.ts';
import type { Entity, EntityName } from '@/lib/knowledge/schema.ts';
import { loadPack } from '@/scripts/pack/load.ts';
import { PACK_FOLDER } from '@/scripts/pack/read-folder.ts';

/**
 * `names ID`: each stored form of an entity, and below it the endings that the
 * pack is compiled with, for review.
 *
 * @throws Error when the pack has no such entity
 */
export async function namesCommand([id, ...rest]: readonly string[]): Promise<number> {
  if (id === undefined || rest.length > 0) throw new Error('say which entity, and only one: names ID');
  const { entities } = await loadPack(PACK_FOLDER);
  const entity = entities.find((candidate) => candidate.id === id || candidate.formerIds.includes(id));
  if (!entity) throw new Error(`the pack has no entity «${id}»`);
  process.stdout.write(entity.names.map((name) => paragraphOf(name, entity)).join(''));
  return 0;
}

function paragraphOf(name: EntityName, entity: Entity): string {
  const forms = inflectedForms(name, entity);
  const lines = [[name.text, name.lang, name.script, name.kind, ...conditionsOf(name)].join('  ')];
  if (forms.length > 0) lines.push(`    ${forms.join(', ')}`);
  return `${lines.join('\n')}\n`;
}

function conditionsOf({ from, to, inflect, caseSensitive, needs, not }: EntityName): string[] {
  return [
    from !== undefined || to !== undefined ? `${from ?? '…'}–${to ?? '…'}` : '',
    inflect === undefined ? '' : `inflect ${inflect}`,
    caseSensitive === true ? 'case-sensitive' : '',
    needs ? `needs ${needs.join(' | ')}` : '',
    not ? `not beside ${not.join(' | ')}` : '',
  ].filter((condition) => condition !== '');
}
