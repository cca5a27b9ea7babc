import { describe, expect, test } from 'vitest';
import { buildIndex } from '@/lib/recognition/build-index.ts';
import { FEW_WORDS, named, said } from './names.ts';

const index = buildIndex(
  [named('unrest', 0, { caseSensitive: true }), named('Zheltoqsan events', 1), named('Osh', 2)],
  [
    { years: { first: 2020, last: 2020 }, countries: ['kg'] },
    { years: { first: 1986, last: 1986 }, countries: ['kz'] },
    { isPlace: true, countries: ['kg'] },
  ],
  FEW_WORDS,
);

describe('a date before what happened is part of its name', () => {
  test.each<[string, string, string[]]>([
    ['a year', 'the 2020 unrest began', ['2020 unrest=0']],
    ['a month', 'the October unrest began', ['October unrest=0']],
    ['a month and a year', 'the October 2020 unrest began', ['October 2020 unrest=0']],
    ['a day', 'the 5 October 2020 unrest', ['5 October 2020 unrest=0']],
    ['a day behind its month', 'the October 5, 2020 unrest', ['October 5, 2020 unrest=0']],
    ['a span of years', 'the 2019–20 unrest', ['2019–20 unrest=0']],
    ['no count', '12 Zheltoqsan events', ['Zheltoqsan events=1']],
    ['no date beyond a comma', 'in 2020, unrest began', ['unrest=0']],
    ['no date of a place', 'in October 2020 Osh', ['Osh=2']],
    ['not what happened in another year', 'the 2010 unrest', []],
  ])('%s', (_, text, expected) => {
    expect(said(index, text)).toEqual(expected);
  });
});
