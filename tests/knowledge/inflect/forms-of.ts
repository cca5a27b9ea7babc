import { inflectedForms } from '@/lib/knowledge/inflect/inflect.ts';
import type { Entity, EntityName } from '@/lib/knowledge/schema.ts';

type About = Partial<Pick<Entity, 'type' | 'gender' | 'placeKind'> & Pick<EntityName, 'kind' | 'inflect'>>;

/** The forms of a name as one line, so that a table of them can be read. */
export function formsOf(
  table: string,
  text: string,
  { kind = 'press', inflect, ...entity }: About = {},
): string {
  const [lang = '', script] = table.split('-');
  return inflectedForms(
    {
      text,
      lang,
      script: script === 'Latn' ? 'Latn' : 'Cyrl',
      kind,
      ...(inflect === undefined ? {} : { inflect }),
    },
    { type: 'place', ...entity },
  ).join(', ');
}
