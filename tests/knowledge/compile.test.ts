import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CompiledPack, compilePack } from '@/lib/knowledge/compile.ts';
import { readName } from '@/lib/knowledge/name-in-context.ts';
import type { Pack } from '@/lib/knowledge/pack-schema.ts';
import { PACK_FILES } from '@/lib/knowledge/pack-files.ts';
import { PackReader } from '@/lib/knowledge/pack-reader.ts';
import type { Entity } from '@/lib/knowledge/schema.ts';
import { Article } from '@/lib/recognition/article.ts';
import { writeIndexFile } from '@/lib/recognition/index-file.ts';
import { NO_WORDS } from '@/lib/recognition/lexicon.ts';
import { match } from '@/lib/recognition/match.ts';
import { resolve } from '@/lib/recognition/resolve.ts';
import { buildPack } from '@/scripts/pack/build.ts';
import { loadPack } from '@/scripts/pack/load.ts';
import { PACK_FOLDER, readFolder } from '@/scripts/pack/read-folder.ts';

const settings: Pack = {
  id: 'test',
  labels: { en: 'Test' },
  version: '1.0.0',
  dataAsOf: '2026-11-22',
  gateStems: ['x'],
  lexicon: NO_WORDS,
  hosts: [{ host: 'a.org', aliases: [], outlet: 'A', languages: ['en'], why: 'a test' }],
};

/** The pack as the extension gets it: written, and read back. */
function opened(compiled: CompiledPack): Promise<PackReader> {
  const index = writeIndexFile(compiled.index, compiled.head);
  return PackReader.open((name) =>
    Promise.resolve(new Uint8Array(name === PACK_FILES.index ? index : compiled.cards).buffer),
  );
}

/** The three entities of tests/fixtures/pack. */
async function fixtureEntities(): Promise<Entity[]> {
  const { reads, problems } = await readFolder('tests/fixtures/pack');
  expect(problems).toEqual([]);
  return reads.map(({ entity }) => entity);
}

describe('a small pack, compiled and read back', () => {
  test('cards are found by id, and by what the id once was', async () => {
    const pack = await opened(compilePack(settings, await fixtureEntities()));
    for (const id of ['daulet-person', 'yurt-movement', 'steppe-town']) {
      expect((await pack.card(id))?.id).toBe(id);
      expect(pack.find(id)?.id).toBe(id);
    }
    expect((await pack.card('yurt-party'))?.id).toBe('yurt-movement');
    expect(pack.find('yurt-party')?.id).toBe('yurt-movement');
  });

  test.each(['', 'nobody', 'constructor', '__proto__', 'toString'])('the id «%s» is nobody’s', async (id) => {
    const pack = await opened(compilePack(settings, await fixtureEntities()));
    expect(await pack.card(id)).toBeUndefined();
    expect(pack.find(id)).toBeUndefined();
  });

  test('a relation stands on both cards, once as it was written and once turned round', async () => {
    const pack = await opened(compilePack(settings, await fixtureEntities()));
    const leader = await pack.card('daulet-person');
    const movement = await pack.card('yurt-movement');
    expect(leader?.relations).toMatchObject([
      {
        type: 'leads',
        inverse: false,
        target: { id: 'yurt-movement', type: 'movement' },
        start: '2019-06',
        end: 'unknown',
      },
    ]);
    expect(movement?.relations).toMatchObject([
      { type: 'located in', inverse: false, target: { id: 'steppe-town', type: 'place' } },
      {
        type: 'leads',
        inverse: true,
        target: { id: 'daulet-person', labels: { en: 'Däulet' } },
        start: '2019-06',
        end: 'unknown',
      },
    ]);
  });

  test('a derived relation brings its source along, a shared source stands once', async () => {
    const pack = await opened(compilePack(settings, await fixtureEntities()));
    const movement = await pack.card('yurt-movement');
    const cited = movement?.relations.map(({ sources }) =>
      sources.map((place) => movement.sources[place]?.url),
    );
    expect(cited).toEqual([
      ['https://example.org/shared'],
      ['https://example.org/shared', 'https://example.org/daulet'],
    ]);
    expect(movement?.sources.map(({ url }) => url)).toEqual([
      'https://example.org/shared',
      'https://example.org/daulet',
    ]);
  });

  test('a claim keeps its dates, its status, who says it, and its sources by their place', async () => {
    const pack = await opened(compilePack(settings, await fixtureEntities()));
    const leader = await pack.card('daulet-person');
    expect(leader?.claims).toEqual([
      {
        property: 'born',
        value: 'in Steppe Town',
        entity: 'steppe-town',
        start: '1970',
        status: 'confirmed',
        sources: [0],
      },
      {
        property: 'charged',
        value: 'with theft, which he denies',
        start: '2020-02-29',
        end: 'unknown',
        status: 'alleged',
        attributedTo: 'prosecutors',
        sources: [1],
      },
    ]);
    expect(leader?.dataAsOf).toBe('2026-11-22');
  });

  test('what only the pack’s editors need stays behind', async () => {
    const { cards } = compilePack(settings, await fixtureEntities());
    const text = new TextDecoder().decode(cards);
    expect(text).not.toMatch(/checkedOn|seenOn|needs|caseSensitive/);
  });

  test('a need that is an entity is met by that entity', async () => {
    const pack = await opened(compilePack(settings, await fixtureEntities()));
    const named = (text: string) =>
      resolve(pack.index, new Article(text)).map(({ entity }) => pack.entity(entity)?.id);
    expect(named('The Yurt was pitched.')).toEqual([]);
    expect(named('The Yurt of Däulet.')).toEqual(['yurt-movement', 'daulet-person']);
  });

  test('the order in which files are read changes no byte', async () => {
    const entities = await fixtureEntities();
    const bytes = (list: readonly Entity[]) => {
      const { index, head, cards } = compilePack(settings, list);
      return [...writeIndexFile(index, head), ...cards].join();
    };
    const expected = bytes(entities);
    fc.assert(
      fc.property(fc.shuffledSubarray(entities, { minLength: entities.length }), (shuffled) => {
        expect(bytes(shuffled)).toBe(expected);
      }),
      { numRuns: 12 },
    );
  });

  test('a file of cards that could not be read once is read again', async () => {
    const compiled = compilePack(settings, await fixtureEntities());
    const index = writeIndexFile(compiled.index, compiled.head);
    let fails = true;
    const pack = await PackReader.open((name) => {
      if (name === PACK_FILES.index) return Promise.resolve(new Uint8Array(index).buffer);
      if (fails) return Promise.reject(new Error('the disk sleeps'));
      return Promise.resolve(new Uint8Array(compiled.cards).buffer);
    });
    await expect(pack.card('daulet-person')).rejects.toThrow('the disk sleeps');
    fails = false;
    expect((await pack.card('daulet-person'))?.id).toBe('daulet-person');
  });
});

describe('the pack that ships', async () => {
  const { settings: shipped, entities } = await loadPack(PACK_FOLDER);
  const pack = await opened(compilePack(shipped, entities));

  test('every entity has its card, and every card its sources', async () => {
    expect(pack.head.entities.map(({ id }) => id).sort()).toEqual(entities.map(({ id }) => id).sort());
    for (const { id } of entities) {
      const card = await pack.card(id);
      expect(card?.id).toBe(id);
      const cited = [card?.claims, card?.relations, card?.casualties].flatMap((list) =>
        list?.flatMap(({ sources }) => sources),
      );
      expect(cited.filter((place) => place === undefined || !card?.sources[place])).toEqual([]);
      expect(card?.claims.filter(({ sources }) => sources.length === 0)).toEqual([]);
    }
  });

  test('every name is recognised where its conditions are met', () => {
    const lost: string[] = [];
    for (const entity of entities) {
      for (const name of entity.names) {
        const number = pack.head.entities.findIndex(({ id }) => id === entity.id);
        const index = pack.index;
        const has = [...match(index, readName(name.text).found)].some(({ node }) =>
          index.nameEntity.subarray(index.nodeNames[node], index.nodeNames[node + 1]).includes(number),
        );
        if (!has) lost.push(`${entity.id}: ${name.text}`);
      }
    }
    expect(lost).toEqual([]);
  });
});

describe('a pack that is not clean', () => {
  let folder = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tamga-pack-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const packYaml = () => readFile('tests/fixtures/pack/pack.yaml', 'utf8');
  const clean = () => readFile('tests/fixtures/entities/clean.yaml', 'utf8');

  /** Lays out a pack with one entity file and builds it beside. */
  async function build(entity: string, pack: string): Promise<{ entities: number }> {
    await mkdir(join(folder, 'pack/movement'), { recursive: true });
    await writeFile(join(folder, 'pack/movement/example.yaml'), entity);
    await writeFile(join(folder, 'pack/pack.yaml'), pack);
    return buildPack(join(folder, 'pack'), join(folder, 'built'));
  }

  const built = async () => (await readdir(folder)).includes('built');

  test('a clean one is built', async () => {
    expect(await build(await clean(), await packYaml())).toEqual({ entities: 1 });
    expect((await readdir(join(folder, 'built'))).sort()).toEqual([
      'attribution.json',
      'cards.bin',
      'hosts.json',
      'index.bin',
      'outlets.json',
      'page.json',
    ]);
  });

  test.each<[string, (yaml: string) => string, RegExp]>([
    [
      'a wrong entity',
      (yaml) => yaml.replace('type: movement', 'type: sect'),
      /movement\/example\.yaml:3: type: is "sect"/,
    ],
    [
      'a claim without a source',
      (yaml) => yaml.replace('    sources: [rferl]\n', ''),
      /claims\.0\.sources: is missing/,
    ],
    ['broken YAML', (yaml) => yaml.replace('{en: Example}', '{en: Example'), /movement\/example\.yaml:6: /],
    [
      'an unknown target',
      (yaml) => yaml.replace('relations: []', 'relations:\n  - {type: leads, target: x, sources: [rferl]}'),
      /«x» is no entity/,
    ],
  ])('stops the build, and nothing is written: %s', async (_, spoil, reason) => {
    await expect(build(spoil(await clean()), await packYaml())).rejects.toThrow(reason);
    expect(await built()).toBe(false);
  });

  test.each<[string, (yaml: string) => string, RegExp]>([
    ['a field that is missing', (yaml) => yaml.replace(/^version.*\n/m, ''), /pack\.yaml: version: /],
    [
      'a host that is none',
      (yaml) => yaml.replace('host: example.org', 'host: https://example.org/'),
      /pack\.yaml: hosts\.0\.host: is not a host name/,
    ],
    [
      'a zone that is none',
      (yaml) => yaml.replace('outlet: Example', 'outlet: Example, zone: Asia/Steppe'),
      /pack\.yaml: hosts\.0\.zone: is not a time zone/,
    ],
    [
      'a domain named twice',
      (yaml) => yaml.replace('outlet: Example', 'outlet: Example, aliases: [example.org]'),
      /pack\.yaml: hosts: name a domain twice/,
    ],
    [
      'a day that does not exist',
      (yaml) => yaml.replace('2026-11-22', '2026-11-31'),
      /pack\.yaml: dataAsOf: is not a day/,
    ],
    ['broken YAML', (yaml) => `${yaml}\nhosts: [`, /pack\.yaml/],
  ])('so does its own file: %s', async (_, spoil, reason) => {
    await expect(build(await clean(), spoil(await packYaml()))).rejects.toThrow(reason);
    expect(await built()).toBe(false);
  });

  test('every problem is told at once, each on a line', async () => {
    const spoiled = (await clean())
      .replace('type: movement', 'type: sect')
      .replace('start: 2019-06', 'start: 2019-13');
    await expect(build(spoiled, await packYaml())).rejects.toThrow(
      /type: is "sect".*\n.*claims\.0\.start: "2019-13"/,
    );
  });
});
