import { describe, expect, test } from 'vitest';
import { flatten } from '@/lib/reading/flatten.ts';
import { readArticle } from '@/lib/reading/read-article.ts';
import { entity, openPack } from './small-pack.ts';

const pack = await openPack([
  entity(
    'kazakhstan',
    'type: place\nplaceKind: country\ncountries: [kz]\nnames: [{text: Kazakhstan, lang: en, script: Latn, kind: official}]',
  ),
  entity(
    'moscow',
    'type: place\nplaceKind: city\ncountries: []\nnames: [{text: Moscow, lang: en, script: Latn, kind: official}]',
  ),
  entity(
    'vote',
    'type: event\nstart: 2022-06-05\ncountries: [kz]\nnames: [{text: the referendum, lang: en, script: Latn, kind: press}]',
  ),
]);

const read = (title: string, paragraphs: string[], about: { day?: string; url?: string } = {}) =>
  readArticle(pack, flatten(title, paragraphs, about));

const idsOf = (day: string) =>
  read('Title', ['Kazakhstan before the referendum.'], { day }).mentions.map(
    ({ entity: number }) => pack.entity(number)?.id,
  );

describe('the day of an article', () => {
  test.each<[string, string, boolean]>([
    ['years before an event', '2019-06-05', false],
    ['a year and a day before it', '2021-06-04', false],
    ['a year before it, when it may have been called', '2021-06-05', true],
    ['on it', '2022-06-05', true],
    ['years after', '2026-01-01', true],
    ['with the hour', '2019-06-05T10:00:00Z', false],
    ['with the hour, years after', '2026-01-01T10:00:00Z', true],
    ['that is not known', '', true],
    ['that is none', 'yesterday', true],
  ])('%s', (_, day, isNamed) => {
    expect(idsOf(day)).toEqual(isNamed ? ['kazakhstan', 'vote'] : ['kazakhstan']);
  });
});

describe('the verdict', () => {
  test('words for a people count, once where they are names', () => {
    const { verdict } = read('Kazakh votes', ['Kazakhstan voted.', 'A Kazakh won.', 'Another lost.']);
    expect(verdict.isOnRegion).toBe(true);
    expect(verdict.reasons).toContainEqual({ code: 'density', mentions: 3, words: 9 });
    expect(verdict.reasons).toContainEqual({ code: 'throughout', paragraphs: 2, of: 3 });
  });

  test('names of the wide world are found, and say nothing', () => {
    const { mentions, verdict } = read('Moscow votes', ['Moscow voted.', 'Moscow won.', 'Moscow lost.']);
    expect(mentions).toHaveLength(4);
    expect(verdict).toMatchObject({ isOnRegion: false, reasons: [{ code: 'nothing-known' }] });
  });

  test('the address counts', () => {
    const { verdict } = read('Title', ['Moscow voted.', 'Kazakhstan won.'], {
      url: 'https://a.org/kazakhstan/votes',
    });
    expect(verdict.reasons).toContainEqual({ code: 'filed-under', words: 'Kazakhstan Votes' });
  });
});

test.each<[string, number]>([
  ['', 1],
  ['one', 2],
  ['one two', 3],
  ['  one\t two\u000b\nthree  ', 4],
])('words are what white space parts: «%s»', (paragraph, words) => {
  expect(read('Title', [paragraph]).words).toBe(words);
});
