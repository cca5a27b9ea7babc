import { describe, expect, test } from 'vitest';
import { buildIndex } from '@/lib/recognition/build-index.ts';
import { FEW_WORDS, named, said } from './names.ts';

const [OSH, BATKEN, BISHKEK, KAZAKHSTAN, JALAL_ABAD] = [0, 1, 2, 3, 4];

const index = buildIndex(
  [
    named('Osh', OSH),
    named('Ош', OSH),
    named('Batken', BATKEN),
    named('Баткен', BATKEN),
    named('Bishkek', BISHKEK),
    named('Kazakhstan', KAZAKHSTAN),
    named('Jalal-Abad', JALAL_ABAD),
  ],
  [0, 1, 2, 3, 4].map(() => ({ isPlace: true, countries: ['kg'] })),
  FEW_WORDS,
);

test.each<[string, string]>([
  ['of two', 'in Osh and Batken regions'],
  ['of three', 'in the Osh, Batken and Chui regions'],
  ['with a comma before the last', 'in the Osh, Batken, and Chui regions'],
  ['with names of two words', 'in the Osh, Jalal-Abad and Issyk-Kul regions'],
  ['with a name that is not known', 'in Sughd, Osh and North Chui regions'],
  ['of one name', 'the Osh regions'],
  ['in another language', 'Ош жана Баткен облустарында'],
])('a list of regions %s names no city', (_, text) => {
  expect(said(index, text)).toEqual([]);
});

describe('no region is meant', () => {
  test.each<[string, string, string[]]>([
    ['by a list of cities', 'in Osh, Batken and Chui', ['Osh=0', 'Batken=1']],
    ['by a city that has none', 'in Bishkek, Osh and Chui regions', ['Bishkek=2']],
    ['by a country alone', 'in Kazakhstan regions', ['Kazakhstan=3']],
    ['by a country', 'in Kazakhstan, Osh and Chui regions', ['Kazakhstan=3']],
    ['where small letters come between', 'in Osh and the southern regions', ['Osh=0']],
    ['where a sentence ends', 'in Osh. Batken and Chui regions', ['Osh=0']],
    ['beyond a sentence that ends', 'in Osh, Naryn. Then Chui and Talas regions', ['Osh=0']],
    ['beyond a bracket', 'in Osh (Batken and Chui regions)', ['Osh=0']],
    ['in the next block', 'in Osh and\nChui regions', ['Osh=0']],
    ['by too many words', 'in Osh and Three Other Great regions', ['Osh=0']],
    ['where nothing joins', 'in Osh, Chui regions', ['Osh=0']],
    ['by the regions as such', 'in Osh and regions', ['Osh=0']],
    ['by the regions as such, in another language', 'Ош жана облустарда', ['Ош=0']],
  ])('%s', (_, text, expected) => {
    expect(said(index, text)).toEqual(expected);
  });
});
