import fc from 'fast-check';
import { describe as group, expect, test } from 'vitest';
import { anchor } from '@/lib/anchoring/anchor.ts';
import { describe } from '@/lib/anchoring/describe.ts';
import type { Selectors } from '@/lib/anchoring/selectors.ts';

/** A quote without context, as another tool may have stored it. */
function bare(exact: string, start = 0): Selectors {
  return [
    { type: 'TextPositionSelector', start, end: start + exact.length },
    { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
  ];
}

group('found again', () => {
  test.each([
    ['unchanged', 'one two three', 'two', 'one two three', 4],
    ['at the beginning', 'one two', 'one', 'one two', 0],
    ['at the end', 'one two', 'two', 'one two', 4],
    ['the whole text', 'one', 'one', 'one', 0],
    ['after text was put before it', 'one two three', 'two', 'zero, zero, one two three', 16],
    ['after text was taken away before it', 'zero one two three', 'two', 'one two three', 4],
    [
      'among equals, where its context stands',
      'a cat. the dog. a cat. my dog.',
      'dog',
      'my dog. a cat. the dog.',
      19,
    ],
    [
      'when its prefix was rewritten',
      'old words, the quote and more',
      'the quote',
      'new phrases: the quote and more',
      13,
    ],
    [
      'when its suffix was rewritten',
      'and the quote, old words',
      'the quote',
      'and the quote. New phrases',
      4,
    ],
    ['beside itself', 'aaa', 'a', 'aaa', 0],
  ])('%s', (_, before, quote, after, start) => {
    const at = before.indexOf(quote);
    const found = anchor(after, describe(before, at, at + quote.length));
    expect(found).toMatchObject({ status: 'anchored', start, end: start + quote.length });
  });

  test('of two with equal context, the one nearer to where it was', () => {
    const text = 'x dog x dog x dog x';
    expect(anchor(text, bare('dog', 9))).toMatchObject({ start: 8 });
    expect(anchor(text, bare('dog', 900))).toMatchObject({ start: 14 });
  });

  test.each([
    ['all of its context stands', 'before.quote.after!', 1],
    ['one side of its context stands', 'before.quote#######', 0.75],
    ['none of its context stands', '#######quote#######', 0.5],
  ])('the score says how much: %s', (_, after, score) => {
    const found = anchor(after, describe('before.quote.after!', 7, 12));
    expect(found).toEqual({ status: 'anchored', start: 7, end: 12, score });
  });

  test('a quote that holds an emoji, between emoji', () => {
    const text = '👍👍 Тоқаев 👍 said 👍👍';
    const start = text.indexOf('Тоқаев');
    const selectors = describe(text, start, start + 'Тоқаев 👍'.length);
    expect(selectors[1].exact).toBe('Тоқаев 👍');
    expect(anchor(`👍 ${text}`, selectors)).toMatchObject({ status: 'anchored', start: start + 3, score: 1 });
  });
});

group('orphaned', () => {
  test.each([
    ['the quote was taken out', 'one two three', 'two', 'one three'],
    ['the quote was edited', 'one two three', 'two', 'one tow three'],
    ['nothing is left', 'one two three', 'two', ''],
    ['only its capitals changed', 'one two three', 'two', 'one Two three'],
  ])('%s', (_, before, quote, after) => {
    const at = before.indexOf(quote);
    expect(anchor(after, describe(before, at, at + quote.length))).toEqual({ status: 'orphaned', score: 0 });
  });
});

group('a description', () => {
  test('is a position and a quote with its context', () => {
    expect(describe('one two three', 4, 7)).toEqual([
      { type: 'TextPositionSelector', start: 4, end: 7 },
      { type: 'TextQuoteSelector', exact: 'two', prefix: 'one ', suffix: ' three' },
    ]);
  });

  test('has at least 32 characters of context on each side where the text has them', () => {
    const [, { prefix, suffix }] = describe('x'.repeat(500), 200, 210);
    expect(prefix.length).toBeGreaterThanOrEqual(32);
    expect(suffix.length).toBeGreaterThanOrEqual(32);
  });

  test.each([
    ['empty', 3, 3],
    ['turned round', 4, 3],
    ['before the text', -1, 3],
    ['beyond the text', 3, 11],
  ])('of a span that is %s is refused', (_, start, end) => {
    expect(() => describe('0123456789', start, end)).toThrow(RangeError);
  });

  test('never cuts a pair of surrogates in its context', () => {
    for (let words = 0; words < 4; words++) {
      const text = `${'x'.repeat(words)}${'👍'.repeat(60)} quote ${'x'.repeat(words)}${'👍'.repeat(60)}`;
      const start = text.indexOf('quote');
      const [, { prefix, suffix }] = describe(text, start, start + 5);
      expect(prefix.isWellFormed() && suffix.isWellFormed()).toBe(true);
    }
  });
});

/** Few letters, so that quotes repeat; pairs of surrogates; line breaks. */
const text = fc
  .array(fc.constantFrom('a', 'b', ' ', 'қ', '👍', '🦅', '\n'), { minLength: 1, maxLength: 200 })
  .map((parts) => parts.join(''));

/** A text and a span of whole characters in it. */
const span = text.chain((whole) => {
  const places = [...whole].reduce((list, char) => [...list, (list.at(-1) ?? 0) + char.length], [0]);
  return fc.tuple(fc.nat(places.length - 2), fc.nat(40)).map(([first, length]) => ({
    whole,
    start: places[first] ?? 0,
    end: places[Math.min(first + 1 + length, places.length - 1)] ?? whole.length,
  }));
});

group('on any text', () => {
  test('a description of a span finds the span again', () => {
    fc.assert(
      fc.property(span, ({ whole, start, end }) => {
        const selectors = describe(whole, start, end);
        expect(anchor(whole, selectors)).toEqual({ status: 'anchored', start, end, score: 1 });
        expect(selectors[1].exact).toBe(whole.slice(start, end));
        const { prefix, suffix } = selectors[1];
        expect(prefix.isWellFormed() && suffix.isWellFormed()).toBe(true);
        expect(whole.slice(start - prefix.length, end + suffix.length)).toBe(
          prefix + selectors[1].exact + suffix,
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('it is found after anything is put before the text', () => {
    fc.assert(
      fc.property(span, fc.constantFrom('Z', 'Zz. ', 'ZZ\n'), ({ whole, start, end }, before) => {
        const found = anchor(before + whole, describe(whole, start, end));
        expect(found.status).toBe('anchored');
        if (found.status === 'anchored') {
          expect((before + whole).slice(found.start, found.end)).toBe(whole.slice(start, end));
        }
      }),
    );
  });

  test('with the quote taken out it is orphaned, and not put elsewhere', () => {
    fc.assert(
      fc.property(span, ({ whole, start, end }) => {
        const quote = whole.slice(start, end);
        const without = whole.split(quote).join('Z');
        expect(anchor(without, describe(whole, start, end)).status).toBe('orphaned');
      }),
    );
  });

  test('a span that begins within a pair of surrogates is found again too', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (whole, a, b) => {
        const start = a % whole.length;
        const end = Math.min(whole.length, start + 1 + (b % 20));
        expect(anchor(whole, describe(whole, start, end))).toMatchObject({ status: 'anchored', start, end });
      }),
      { numRuns: 1000 },
    );
  });
});
