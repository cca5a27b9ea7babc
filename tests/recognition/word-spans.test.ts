import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenise } from '@/lib/recognition/tokenise.ts';
import { WordSpans } from '@/lib/recognition/word-spans.ts';

const unit = fc.oneof(
  fc.constantFrom(0x61, 0x73, 0x20, 0x2d, 0x27, 0x2c, 0xad, 0x301, 0x0a, 0x438),
  fc.integer({ min: 0, max: 0xffff }),
);
const anyText = fc.array(unit, { maxLength: 60 }).map((units) => String.fromCharCode(...units));

test('words lie where the plain way finds them', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const words = new WordSpans(text);
      const spans = Array.from({ length: words.count }, (_, word) => [words.start(word), words.end(word)]);
      expect(spans).toEqual(tokenise(text).map(({ start, end }) => [start, end]));
    }),
    { numRuns: 2000 },
  );
});

test('the first word from an offset on', () => {
  const words = new WordSpans('Oyan, Qazaqstan');
  expect([0, 1, 6, 7, 15].map((offset) => words.firstFrom(offset))).toEqual([0, 1, 1, 2, 2]);
});
