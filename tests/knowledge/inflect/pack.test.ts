import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compilePack, isReadWithSurname } from '@/lib/knowledge/compile.ts';
import { inflectedForms } from '@/lib/knowledge/inflect/inflect.ts';
import { inflectedNeighbours } from '@/lib/knowledge/inflect/neighbours.ts';
import { readName } from '@/lib/knowledge/name-in-context.ts';
import type { Entity, EntityName } from '@/lib/knowledge/schema.ts';
import { Article } from '@/lib/recognition/article.ts';
import { match } from '@/lib/recognition/match.ts';
import { tokenise } from '@/lib/recognition/tokenise.ts';
import { resolve } from '@/lib/recognition/resolve.ts';
import { fold } from '@/lib/text/fold.ts';
import { loadPack } from '@/scripts/pack/load.ts';
import { PACK_FOLDER } from '@/scripts/pack/read-folder.ts';

const { settings, entities } = await loadPack(PACK_FOLDER);

/** Every name as it is found, without the braces around what is marked of it. */
const all = entities.flatMap((entity) =>
  entity.names
    .map((name) => ({ ...name, text: readName(name.text).found, before: readName(name.text).before }))
    .flatMap((name) => inflectedForms(name, entity).map((form) => ({ entity, name, form }))),
);

describe('the endings of the pack', () => {
  test('every form folds to something, and none is the stored one', () => {
    expect(all.filter(({ name, form }) => fold(form).text === '' || form === name.text)).toEqual([]);
  });

  test('no name has a form twice', () => {
    for (const entity of entities) {
      for (const name of entity.names) {
        const forms = inflectedForms(name, entity);
        expect(new Set(forms).size).toBe(forms.length);
      }
    }
  });

  test('a form is nobody else’s name, save a man’s surname that is a woman’s too', () => {
    const owners = new Map<string, Entity[]>();
    for (const entity of entities) {
      for (const { text } of entity.names) {
        const key = fold(text).text;
        owners.set(key, [...(owners.get(key) ?? []), entity]);
      }
    }
    const collisions = all.flatMap(({ entity, name, form }) => {
      const shared = owners.get(fold(name.text).text) ?? [];
      return (owners.get(fold(form).text) ?? [])
        .filter((other) => other !== entity && !shared.includes(other))
        .filter((other) => !isSharedSurname(entity, name, form, other))
        .map((other) => `${name.text} of ${entity.id}: ${form} is ${other.id}`);
    });
    expect(collisions).toEqual([]);
  });

  test('each form is found as its name is', () => {
    const { index, head } = compilePack(settings, entities);
    const lost = all.filter(({ entity, name, form }) => {
      const number = head.entities.findIndex(({ id }) => id === entity.id);
      // Of a whole name whose surname is a name too, the surname has the ending;
      // an article and other words before a name are looked for behind it.
      const before = form.startsWith('The ') ? 1 : name.before;
      const isSurname = isReadWithSurname(name, entity);
      const from = isSurname ? form.indexOf(' ') + 1 : tokenise(form)[before]?.start;
      return ![...match(index, form)].some(
        ({ start, end, node }) =>
          start === from &&
          end >= form.replace(/[^\p{L}\p{N}]+$/u, '').length &&
          index.nameEntity.subarray(index.nodeNames[node], index.nodeNames[node + 1]).includes(number),
      );
    });
    expect(lost.map(({ form }) => form)).toEqual([]);
  });
});

/** Назарбаева: of Nursultan, or Dariga; Kerimowa, to him or she. The article decides, as for any shared name. */
function isSharedSurname(entity: Entity, name: EntityName, form: string, other: Entity): boolean {
  const endings: Record<string, string> = { ru: 'а', tk: 'a' };
  const isFeminine = form === `${name.text}${endings[name.lang] ?? '?'}`;
  return isFeminine && entity.gender === 'male' && other.gender === 'female';
}

describe('a small pack', () => {
  const person = (id: string, gender: 'male' | 'female', names: EntityName[]): Entity => ({
    id,
    type: 'person',
    countries: [],
    formerIds: [],
    gender,
    labels: { en: id },
    summary: { en: id },
    names,
    places: [],
    namesBySide: [],
    casualties: [],
    claims: [],
    relations: [],
    sources: [],
  });
  const ru = (text: string, more: Partial<EntityName> = {}): EntityName => ({
    text,
    lang: 'ru',
    script: 'Cyrl',
    kind: 'press',
    ...more,
  });
  const named = (list: readonly Entity[], text: string) => {
    const { index, head } = compilePack(settings, list);
    return resolve(index, new Article(text)).map(
      ({ start, end, entity }) => `${text.slice(start, end)}: ${head.entities[entity]?.id}`,
    );
  };
  const nursultan = person('nursultan', 'male', [
    ru('Нурсултан Назарбаев'),
    ru('Назарбаев', { not: ['Айсултан'] }),
  ]);
  const dariga = person('dariga', 'female', [
    ru('Дарига Назарбаева'),
    ru('Назарбаева', { needs: ['entity:dariga'] }),
  ]);

  test('an inflected name is marked whole', () => {
    expect(named([nursultan], 'Встреча с Нурсултаном Назарбаевым.')).toEqual([
      'Нурсултаном Назарбаевым: nursultan',
    ]);
  });

  test('a surname in the genitive is his, until the article names her', () => {
    expect(named([nursultan, dariga], 'Указ Назарбаева.')).toEqual(['Назарбаева: nursultan']);
    expect(named([nursultan, dariga], 'Дариге Назарбаевой вручён мандат; Назарбаева молчала.')).toEqual([
      'Дариге Назарбаевой: dariga',
      'Назарбаева: dariga',
    ]);
  });

  test('a form stands under the conditions of its name, whose neighbours are inflected too', () => {
    expect(named([nursultan], 'Дело Айсултана Назарбаева.')).toEqual([]);
    expect(named([dariga], 'Вернулась с Назарбаевой.')).toEqual([]);
  });

  test('the letters of a case-sensitive name stay as they are', () => {
    const fergana = person('fergana', 'female', [ru('Фергана', { caseSensitive: true })]);
    expect(named([fergana], 'в Фергане, ФЕРГАНЕ')).toEqual(['Фергане: fergana']);
  });

  test('`inflect: none` leaves the stored form alone', () => {
    const still = person('still', 'male', [ru('Назарбаев', { inflect: 'none' })]);
    expect(named([still], 'Назарбаев о Назарбаеве')).toEqual(['Назарбаев: still']);
  });

  test('neighbours take endings in Russian, where they agree', () => {
    expect(inflectedNeighbours(ru('Туркменбаши', { not: ['порт'] }))).toEqual([
      'порт',
      'порта',
      'порту',
      'портом',
      'порте',
    ]);
    expect(inflectedNeighbours({ ...ru('Жапаров', { not: ['Акылбек'] }), lang: 'ky' })).toEqual(['Акылбек']);
    expect(inflectedNeighbours(ru('Назарбаев'))).toEqual([]);
  });
});

/** Every source file below a folder. */
function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && /\.tsx?$/.test(entry.name)) yield join(entry.parentPath, entry.name);
  }
}

test('nothing that ships imports the paradigms: they are for the build alone', () => {
  const importers = ['entrypoints', 'components', 'lib'].flatMap((folder) =>
    [...sources(folder)].filter((file) =>
      /^import (?!type )[^;]*from '[^']*(?:knowledge\/compile\.ts|\.\/compile\.ts|inflect\/[a-z-]+\.ts|lvovich|russian-nouns-js)'/m.test(
        readFileSync(file, 'utf8'),
      ),
    ),
  );
  const own = importers.filter((file) => !file.includes(join('knowledge', 'inflect')));
  expect(own).toEqual([join('lib', 'knowledge', 'compile.ts')]);
});
