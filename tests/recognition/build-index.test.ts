import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '@/lib/recognition/build-index.ts';
import { readIndexFile, writeIndexFile } from '@/lib/recognition/index-file.ts';
import { match } from '@/lib/recognition/match.ts';
import { named } from './names.ts';
import { namesOf } from './oracle.ts';

describe('building refuses a name that is empty after folding', () => {
  test.each([
    ['nothing', ''],
    ['a space', ' '],
    ['punctuation', '«!»'],
    ['an apostrophe', '’'],
    ['an emoji', '👍'],
    ['a soft hyphen', '\u00ad'],
  ])('%s', (_, text) => {
    expect(() => buildIndex([named('Oyan', 0), named(text, 1)])).toThrow(
      new RangeError(`the name «${text}» is empty after folding`),
    );
  });
});

test('an index of no names finds nothing', () => {
  expect(match(buildIndex([]), 'Kazakhstan, Nur-Sultan')).toHaveLength(0);
});

test('every name of a large gazetteer is found by itself', () => {
  const syllables = ['ka', 'zakh', 'stan', 'nur', 'sul', 'tan', 'бек', 'ұл', 'қы', 'з'];
  const at = (number: number) => syllables[number % 10] ?? '';
  const texts = Array.from(
    { length: 5000 },
    (_, n) => `${at(n)}${at((n / 10) | 0)} ${at((n / 100) | 0)}${at((n / 1000) | 0)}${at(n * 7)}`,
  );
  const index = buildIndex(texts.map((text, entity) => named(text, entity)));
  texts.forEach((text, entity) => {
    const whole = namesOf(index, match(index, text)).filter(
      ({ start, end }) => start === 0 && end === text.length,
    );
    expect(whole.map(({ name }) => name)).toContain(entity);
  });
});

describe('the index as a file', () => {
  const word = fc.constantFrom('oyan', 'Qazaqstan', 'Нұр', 'DVK', 'a');
  const entry = fc.record({
    text: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
    entity: fc.nat(20),
    caseSensitive: fc.boolean(),
    needsEntities: fc.array(fc.nat(20), { maxLength: 2 }),
    needsWords: fc.array(word, { maxLength: 2 }),
    not: fc.array(word, { maxLength: 2 }),
  });
  const bufferOf = (bytes: Uint8Array, length = bytes.length) =>
    new Uint8Array(bytes.subarray(0, length)).buffer;

  test('reads as it was written', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), fc.string({ unit: 'grapheme' }), (entries, about) => {
        const index = buildIndex(entries);
        const read = readIndexFile<{ about: string }>(bufferOf(writeIndexFile(index, { about })));
        expect(read).toEqual({ index, meta: { about } });
      }),
    );
  });

  test('cut short anywhere, it is refused', () => {
    const bytes = writeIndexFile(buildIndex([named('Oyan, Qazaqstan', 3), named('ДВК', 4)]), {
      about: 'казах',
    });
    // The last array may be filled up to a multiple of four bytes; nothing is lost with those.
    const whole = bytes.length - 3;
    for (let length = 0; length < whole; length++) {
      expect(() => readIndexFile(bufferOf(bytes, length)), `${length} of ${bytes.length} bytes`).toThrow(
        RangeError,
      );
    }
  });
});
