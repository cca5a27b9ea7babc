import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Ways to turn a text into markup or code; text from pages, notes and packs is data. */
const SINKS = [
  /\.(?:inner|outer)HTML\b/,
  /insertAdjacentHTML/,
  /document\.write/,
  /dangerouslySetInnerHTML/,
  /\beval\(/,
  /new Function\b/,
  /createContextualFragment/,
  /setHTMLUnsafe/,
];

/** Ways to send something out. `fetch` has its own list below. */
const SENDERS = [/XMLHttpRequest/, /sendBeacon/, /new WebSocket/, /new EventSource/];

/** The extension reads its own files; nothing else is fetched. */
const MAY_FETCH = ['entrypoints/attribution/main.tsx', 'entrypoints/background/pack-file.ts'];

const files = ['entrypoints', 'components', 'lib'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file)),
);

describe('what ships', () => {
  test.each([...SINKS, ...SENDERS].map((pattern) => [pattern.source, pattern] as const))(
    'nowhere uses %s',
    (_, pattern) => {
      expect(files.filter((file) => pattern.test(readFileSync(file, 'utf8')))).toEqual([]);
    },
  );

  test('fetches its own files alone', () => {
    const fetching = files.filter((file) => /\bfetch\(/.test(readFileSync(file, 'utf8')));
    expect(fetching.sort()).toEqual(MAY_FETCH);
  });
});
