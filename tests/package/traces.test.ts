import { describe, expect, test } from 'vitest';
import { findTraces } from '@/scripts/package/traces.ts';

const trace = (path: string, text: string) =>
  findTraces(new Map([[path, new TextEncoder().encode(text)]]), ['/home/reader', '/root']);

describe('a zip', () => {
  test.each([
    ['a source map', 'a.js.map', '{}', ['a.js.map is, or names, a source map.']],
    ['the address of one', 'a.js', '//# sourceMappingURL=a.js.map', ['a.js is, or names, a source map.']],
    ['one in a style sheet', 'a.css', '/*# sourceMappingURL=a */', ['a.css is, or names, a source map.']],
    ['a path of the machine', 'a.js', 'x("/home/reader/tamga/a.ts")', ['a.js names /home/reader.']],
    ['one as an address', 'a.js', 'file:///root/a', ['a.js names /root.']],
    ['one between bytes', 'a.bin', '\u0000\u0001/root/a', ['a.bin names /root.']],
    [
      'a manifest that lets it in',
      'manifest.json',
      '"*://localhost/*"',
      ['manifest.json names this machine.'],
    ],
    ['one by its number', 'manifest.json', '"http://127.0.0.1/"', ['manifest.json names this machine.']],
    ['the same word elsewhere', 'a.js', 'localhost', []],
    ['a folder of ours with the same name', 'a.js', 'lib/article/root/a', []],
    ['the name alone', 'a.js', '"/rootless/" "/root"', []],
    ['words about source maps', 'a.md', 'It has no sourceMappingURL.', []],
  ])('with %s', (_, path, text, expected) => {
    expect(trace(path, text)).toEqual(expected);
  });
});
