import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareFiles } from '@/scripts/package/compare.ts';

const zip = (files: Record<string, string>) =>
  new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));

test.each([
  ['the same', { a: 'x', b: 'y' }, { b: 'y', a: 'x' }, []],
  ['nothing at all', {}, {}, []],
  ['a file too few', { a: 'x', b: 'y' }, { a: 'x' }, ['b is in the zip and was not rebuilt.']],
  ['a file too many', { a: 'x' }, { a: 'x', c: '' }, ['c was rebuilt and is not in the zip.']],
  ['another byte', { a: 'xyz' }, { a: 'xyy' }, ['a differs from byte 2.']],
  ['more at the end', { a: 'xy' }, { a: 'xyz' }, ['a differs from byte 2.']],
  ['less at the end', { a: 'xyz' }, { a: 'xy' }, ['a differs from byte 2.']],
  ['an empty file', { a: 'x' }, { a: '' }, ['a differs from byte 0.']],
])('%s', (_, zipped, rebuilt, expected) => {
  expect(compareFiles(zip(zipped), zip(rebuilt))).toEqual(expected);
});

test('is empty exactly when all bytes are the same', () => {
  const files = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.uint8Array({ maxLength: 3 }));
  fc.assert(
    fc.property(files, files, (before, after) => {
      const found = compareFiles(new Map(Object.entries(before)), new Map(Object.entries(after)));
      const list = (given: Record<string, Uint8Array>) =>
        JSON.stringify(
          Object.entries(given)
            .map(([path, bytes]) => [path, ...bytes])
            .sort(([a], [b]) => String(a).localeCompare(String(b))),
        );
      expect(found.length === 0).toBe(list(before) === list(after));
    }),
  );
});
