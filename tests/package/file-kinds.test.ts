import { describe, expect, test } from 'vitest';
import { sortByKind } from '@/scripts/package/file-kinds.ts';
import type { Package } from '@/scripts/package/zip-files.ts';

const cases: readonly [name: Package, path: string, expected: boolean][] = [
  ['chrome', 'manifest.json', true],
  ['edge', 'background.js', true],
  ['firefox', 'chunks/popup-o7VYUjkc.js', true],
  ['firefox', 'content-scripts/article.css', true],
  ['firefox', 'pack/index.bin', true],
  ['firefox', '_locales/ru/messages.json', true],
  ['chrome', 'content-scripts/article.js.map', false],
  ['chrome', 'chunks/a/b.js', false],
  ['chrome', 'icons/tamga.svg', false],
  ['firefox', 'pack/notes.json', false],
  ['firefox', '../manifest.json', false],
  ['firefox', '.DS_Store', false],
  ['sources', 'package-lock.json', true],
  ['sources', 'entrypoints/article.content/page-watch.ts', true],
  ['sources', 'entrypoints/popup/index.html', true],
  ['sources', 'assets/knowledge/central-asia/person/islam-karimov.yaml', true],
  ['sources', 'scripts/pack/main.ts', true],
  ['sources', 'scripts/start/main.ts', false],
  ['sources', 'tests/fixtures/pages/sample.html', false],
  ['sources', '.output/firefox-mv3/manifest.json', false],
  ['sources', '.npmrc', false],
  ['sources', 'node_modules/preact/package.json', false],
  ['sources', 'lib/../../secret.ts', false],
  ['sources', 'assets/store/listing.en.md', false],
  ['sources', 'TODO.md', false],
];

describe('a file of a package', () => {
  test.each(cases)('%s: %s belongs %s', (name, path, expected) => {
    const { kinds, unexpected } = sortByKind(name, [path]);
    expect(unexpected).toEqual(expected ? [] : [path]);
    expect(kinds.reduce((sum, { files }) => sum + files, 0)).toBe(expected ? 1 : 0);
  });

  test('is counted once, under its kind', () => {
    const { kinds } = sortByKind('chrome', ['icons/16.png', 'icons/32.png', 'popup.html']);
    expect(kinds.filter(({ files }) => files > 0)).toEqual([
      { what: 'pages', files: 1 },
      { what: 'icons', files: 2 },
    ]);
  });
});
