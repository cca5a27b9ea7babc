import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialsBefore, initialsBehind, isOneLetter, mayEndSentence } from '@/lib/recognition/initials.ts';

/** The same as expressions, which take milliseconds to be made. */
const BEFORE = /(?<![\p{L}\p{N}])((?:\p{Lu}\p{Ll}{0,2}\.[ \u00a0]?-?){1,3})$/u;
const BEHIND = /^[ \u00a0]((?:\p{Lu}\p{Ll}?\.[ \u00a0]?-?){1,3})(?!\p{L})/u;
const ENDING = /^(?:\p{Lu}\p{Ll}{2}|[AEIOUАЕИОУЫЭЮЯ]\p{Ll})\.[ \u00a0]$/u;

/** Initials take no more of a text. */
const LONGEST = 14;

const texts = fc
  .array(fc.constantFrom('A', 'K', 'h', 'y', 'К', 'Ж', 'ж', 'и', '.', '.', ' ', '\u00a0', '-', '1', ',', '«'))
  .map((units) => units.join(''));

test('initials before a place are those of the expression', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const found = BEFORE.exec(text.slice(-LONGEST));
      expect(initialsBefore(text, text.length)).toBe(found ? text.length - found[0].length : null);
    }),
    { numRuns: 2_000 },
  );
});

test('and those behind one, without the space or hyphen at their end', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const found = BEHIND.exec(` ${text}`.slice(0, LONGEST));
      const stop = found ? found[0].lastIndexOf('.') + 1 : null;
      expect(initialsBehind(` ${text}`, 0)).toBe(stop);
    }),
    { numRuns: 2_000 },
  );
});

test('and what may end the sentence before', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(mayEndSentence(text)).toBe(ENDING.test(text));
    }),
    { numRuns: 2_000 },
  );
});

describe('initials beside a surname', () => {
  test.each([
    ['уехал К.-Ж. Токаев', 'Токаев', 'К.-Ж. '],
    ['said Sh.M. Mirziyoyev', 'Mirziyoyev', 'Sh.M. '],
    ['N.Nazarbayev said', 'Nazarbayev', 'N.'],
    ['in Osh. Tokayev', 'Tokayev', 'Osh. '],
    ['it ended so. Tokayev', 'Tokayev', null],
    ['a law of 2019. Tokayev', 'Tokayev', null],
    ['McA. Tokayev', 'Tokayev', null],
  ])('before: %s', (text, surname, initials) => {
    const end = text.indexOf(surname);
    const start = initialsBefore(text, end);
    expect(start === null ? null : text.slice(start, end)).toBe(initials);
  });

  test.each([
    ['Назарбаев Н. А. сказал', 'Назарбаев', 'Н. А.'],
    ['Токаев К.-Ж., президент', 'Токаев', 'К.-Ж.'],
    ['Nazarbayev N. Tokayev', 'Nazarbayev', 'N.'],
    ['Nazarbayev N.Tokayev', 'Nazarbayev', null],
    ['Nazarbayev. N.', 'Nazarbayev', null],
  ])('behind: %s', (text, surname, initials) => {
    const start = text.indexOf(surname) + surname.length;
    const end = initialsBehind(text, start);
    expect(end === null ? null : text.slice(start + 1, end)).toBe(initials);
  });

  test('of one letter or more', () => {
    expect(isOneLetter('K. ')).toBe(true);
    expect(isOneLetter('St.')).toBe(false);
  });
});
