// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { opensGate } from '@/lib/article/gate.ts';
import { findArticleRoot } from '@/lib/article/root.ts';
import { TextMap } from '@/lib/article/text-map.ts';
import { loadPack } from '@/scripts/pack/load.ts';
import { PACK_FOLDER } from '@/scripts/pack/read-folder.ts';
import { fixturePage } from './fixture-page.ts';

const { settings, entities } = await loadPack(PACK_FOLDER);
const stems = settings.gateStems;

test.each([
  ['', [], false],
  ['Kazakhstan', [], false],
  ['Kazakhstan', ['kazakh'], true],
  ['KAZAKHSTAN', ['kazakh'], true],
  ['ҚАЗАҚСТАН', ['қазақ'], true],
  ['Cambodia', ['kazakh', 'uzbek'], false],
  ['an Uzbek', ['kazakh', 'uzbek'], true],
])('«%s» by %j: %s', (text, list, expected) => {
  expect(opensGate(text, list)).toBe(expected);
});

test.each([
  ['sample.html', true],
  ['eurasianet.html', true],
  ['inline.html', true],
  ['russian.html', true],
  // Its teasers, comments and footer name the region; its article does not.
  ['cambodia.html', false],
])('%s: %s', (file, expected) => {
  const root = findArticleRoot(fixturePage(file));
  expect(root && opensGate(TextMap.of(root).text, stems)).toBe(expected);
});

test('every stem of the pack is in lower case, as the gate compares', () => {
  expect(stems.filter((stem) => stem !== stem.toLowerCase())).toEqual([]);
});

describe('every name of a country of the region, and of the region, opens the gate', () => {
  const countries = entities.filter(
    ({ placeKind }) => placeKind === 'country' || placeKind === 'region of the world',
  );

  test.each([
    ['as stored', (name: string) => name],
    ['with ASCII apostrophes', (name: string) => name.replace(/[ʻʼ‘’]/g, "'")],
    ['with curly apostrophes', (name: string) => name.replace(/[ʻʼ‘’']/g, '‘')],
    ['with no-break spaces', (name: string) => name.replaceAll(' ', '\u00a0')],
    ['in capitals', (name: string) => name.toLocaleUpperCase('und')],
  ])('%s', (_, write) => {
    // An acronym says nothing to a gate of stems.
    const names = countries.flatMap((entity) => entity.names.filter(({ kind }) => kind !== 'acronym'));
    const closed = names.map(({ text }) => write(text)).filter((name) => !opensGate(name, stems));
    expect([...new Set(closed)]).toEqual([]);
  });
});
