// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Gate } from '@/lib/article/gate.ts';
import { isWorthReading } from '@/lib/article/glance.ts';
import { findArticleRoot } from '@/lib/article/root.ts';
import { TextMap } from '@/lib/article/text-map.ts';
import { loadPack } from '@/scripts/pack/load.ts';
import { PACK_FOLDER } from '@/scripts/pack/read-folder.ts';
import { fixturePage, pageOf } from './fixture-page.ts';

const { settings, entities } = await loadPack(PACK_FOLDER);
const stems = settings.gateStems;
const gate = new Gate(stems);

test.each([
  ['', [], false],
  ['Kazakhstan', [], false],
  ['Kazakhstan', ['kazakh'], true],
  ['KAZAKHSTAN', ['kazakh'], true],
  ['ҚАЗАҚСТАН', ['қазақ'], true],
  ['Cambodia', ['kazakh', 'uzbek'], false],
  ['an Uzbek', ['kazakh', 'uzbek'], true],
])('«%s» by %j: %s', (text, list, expected) => {
  expect(new Gate(list).opensFor(text)).toBe(expected);
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
  expect(root && gate.opensFor(TextMap.of(root).text)).toBe(expected);
});

/** What the gate leaps through, looked through letter by letter. */
const naive = (text: string, list: readonly string[]) =>
  list.some((stem) => text.toLowerCase().replaceAll('\u00a0', ' ').includes(stem));

test('opens for what a plain search finds, and for nothing else', () => {
  const letter = fc.constantFrom(...'abcкқü ');
  const stem = fc.string({ unit: letter, minLength: 4, maxLength: 7 });
  const piece = fc.oneof(fc.string({ unit: fc.constantFrom(...'abcкқüABCКҚÜ \u00a0') }), stem);
  fc.assert(
    fc.property(fc.array(stem, { maxLength: 6 }), fc.array(piece, { maxLength: 8 }), (list, pieces) => {
      const text = pieces.join('');
      expect(new Gate(list).opensFor(text)).toBe(naive(text, list));
    }),
    { numRuns: 1000 },
  );
});

describe('a first glance at a page', () => {
  const plain = '<p>The harbour council met on Tuesday about the quay and who would pay for it.</p>'.repeat(
    9,
  );
  const named = '<p>In Kazakhstan the council met on Tuesday about the quay.</p>';

  test.each([
    ['names the region nowhere', plain, false],
    ['names it in the menu alone', `<nav><a href="/ca">Central Asia</a></nav>${plain}`, false],
    ['names it in a teaser beside the text', `${plain}<aside>${named}</aside>`, false],
    ['names it in the text', plain + named, true],
    ['names it in a heading', `<h1>Uzbekistan</h1>${plain}`, true],
    ['writes its first letter large', `${plain}<p><b>K</b>azakhstan</p>`, true],
    ['is short: its text may come', '<p>Loading</p>', true],
    ['holds an open shadow root', `${plain}<div id="host"></div>`, true],
  ])('%s: %s', (what, html, expected) => {
    const page = pageOf(html);
    if (what.includes('shadow')) page.getElementById('host')?.attachShadow({ mode: 'open' });
    expect(isWorthReading(page, gate)).toBe(expected);
  });

  test.each(['sample.html', 'eurasianet.html', 'inline.html', 'russian.html'])('is enough for %s', (file) => {
    expect(isWorthReading(fixturePage(file), gate)).toBe(true);
  });

  test('leaves Cambodia alone, whatever its menu says', () => {
    expect(isWorthReading(fixturePage('cambodia.html'), gate)).toBe(false);
  });
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
    const closed = names.map(({ text }) => write(text)).filter((name) => !gate.opensFor(name));
    expect([...new Set(closed)]).toEqual([]);
  });
});
