import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  earliestDay,
  endsBeforeStart,
  isPartialDate,
  latestDay,
  precisionOf,
} from '@/lib/knowledge/partial-date.ts';

describe('a date that exists', () => {
  test.each([
    '2019',
    '2019-06',
    '2019-06-09',
    '2020-02-29',
    '2000-02-29',
    '0001-01-01',
    '1206',
    '9999-12-31',
  ])('%s', (date) => {
    expect(isPartialDate(date)).toBe(true);
  });
});

describe('no date', () => {
  test.each([
    '',
    '19',
    '2019-',
    '2019-6',
    '2019-00',
    '2019-13',
    '2019-06-',
    '2019-06-00',
    '2019-06-31',
    '2019-02-29',
    '2019-02-30',
    '1900-02-29',
    '2100-02-29',
    '2019-6-9',
    '2019/06/09',
    '20190609',
    '-2019',
    '+2019',
    '2019-06-09T10:00',
    ' 2019',
    '2019 ',
    'ongoing',
    'unknown',
    '２０１９',
    '2019-06-09\n',
  ])('«%s»', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });
});

test.each([
  ['2019', 'year', '2019-01-01', '2019-12-31'],
  ['2019-06', 'month', '2019-06-01', '2019-06-30'],
  ['2019-02', 'month', '2019-02-01', '2019-02-28'],
  ['2020-02', 'month', '2020-02-01', '2020-02-29'],
  ['2019-12', 'month', '2019-12-01', '2019-12-31'],
  ['2019-06-09', 'day', '2019-06-09', '2019-06-09'],
])('%s is exact to the %s and means %s to %s', (date, precision, earliest, latest) => {
  expect([precisionOf(date), earliestDay(date), latestDay(date)]).toEqual([precision, earliest, latest]);
});

describe('an end before its start', () => {
  test.each([
    ['2019', '2018', true],
    ['2019-06', '2018', true],
    ['2019-06-09', '2019-06-08', true],
    ['2019-06-09', '2019-05', true],
    ['2019-06-09', '2019-06-09', false],
    // What is not known of either may still put the end behind the start.
    ['2019-06-09', '2019-06', false],
    ['2019-06-09', '2019', false],
    ['2019', '2019-01-01', false],
    ['2019-06', '2019', false],
  ])('from %s to %s: %s', (start, end, expected) => {
    expect(endsBeforeStart(start, end)).toBe(expected);
  });
});

const number = (from: number, to: number, digits: number) =>
  fc.integer({ min: from, max: to }).map((value) => String(value).padStart(digits, '0'));

test('agrees with the calendar of the language, day by day', () => {
  fc.assert(
    fc.property(number(1, 9999, 4), number(0, 13, 2), number(0, 32, 2), (year, month, day) => {
      const text = `${year}-${month}-${day}`;
      const instant = new Date(`${text}T00:00:00Z`);
      const exists = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
      expect(isPartialDate(text)).toBe(exists);
    }),
    { numRuns: 2000 },
  );
});

test('every day that a date may mean lies between the first and the last', () => {
  const date = fc
    .tuple(number(1000, 3000, 4), number(1, 12, 2), number(1, 28, 2), fc.constantFrom(4, 7, 10))
    .map(([year, month, day, length]) => `${year}-${month}-${day}`.slice(0, length));
  fc.assert(
    fc.property(date, (text) => {
      const [first, last] = [earliestDay(text), latestDay(text)];
      expect(isPartialDate(first) && isPartialDate(last)).toBe(true);
      expect(first.startsWith(text) && last.startsWith(text)).toBe(true);
      const dayBefore = new Date(Date.parse(`${first}T00:00:00Z`) - 86_400_000).toISOString();
      const dayAfter = new Date(Date.parse(`${last}T00:00:00Z`) + 86_400_000).toISOString();
      expect(dayBefore.startsWith(text) || dayAfter.startsWith(text)).toBe(false);
    }),
  );
});
