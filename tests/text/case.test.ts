import { describe, expect, test } from 'vitest';
import {
  beginsWithCapital,
  countLetters,
  hasInRow,
  isCapitalAt,
  isCyrillicAt,
  isLetterAt,
  isSmallAt,
  isWordAt,
} from '@/lib/text/case.ts';

describe('a unit, beside what Unicode says of it', () => {
  test.each(['A', 'z', 'Ж', 'ж', 'Ә', 'ұ', 'Ý', 'ň', '5', ' ', '-', '’', '«', 'ʼ', ''])('«%s»', (char) => {
    expect(isCapitalAt(char, 0)).toBe(/\p{Lu}/u.test(char));
    expect(isSmallAt(char, 0)).toBe(/\p{Ll}/u.test(char));
    expect(isCyrillicAt(char, 0)).toBe(/\p{Script=Cyrillic}/u.test(char));
    // An apostrophe is none here, whatever Unicode says of ʼ.
    expect(isLetterAt(char, 0)).toBe(char !== 'ʼ' && /\p{L}/u.test(char));
    expect(isWordAt(char, 0)).toBe(char !== 'ʼ' && /[\p{L}\p{N}]/u.test(char));
  });
});

test.each([
  ['Osh', true],
  ['“Ош”', true],
  ['osh', false],
  ['“osh”', false],
  ['2019', false],
  ['', false],
])('«%s» begins with a capital: %s', (text, isSo) => {
  expect(beginsWithCapital(text)).toBe(isSo);
});

test.each([
  ['Osh', 3, true],
  ['Osh', 4, false],
  ['O.s.h.', 2, false],
  ['1 Ошто', 4, true],
  ['', 1, false],
])('«%s» has %i letters in a row: %s', (text, count, isSo) => {
  expect(hasInRow(text, count)).toBe(isSo);
});

test('letters are counted without figures and marks', () => {
  expect(countLetters('20 қазан 2019, 10:30')).toBe(5);
});
