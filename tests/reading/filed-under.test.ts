import { describe, expect, test } from 'vitest';
import { fileWords } from '@/lib/reading/filed-under.ts';
import { buildIndex } from '@/lib/recognition/build-index.ts';
import { FEW_WORDS, named } from '../recognition/names.ts';

const [ASIA, KAZAKHSTAN, RUSSIA] = [0, 1, 2];
const index = buildIndex(
  [named('Central Asia', ASIA), named('Kazakhstan', KAZAKHSTAN), named('Russia', RUSSIA)],
  [{ countries: ['kz', 'uz'] }, { isPlace: true, countries: ['kz'] }, { isPlace: true, countries: [] }],
  FEW_WORDS,
);
const filed = (...list: string[]) => fileWords(index, list, (entity) => entity !== RUSSIA);

describe('what an article is filed under', () => {
  test.each<[string, string, string | null]>([
    ['a section', 'Central Asia', 'Central Asia'],
    ['a section in small letters', 'central asia', 'Central Asia'],
    ['a keyword of its people', 'kazakh politics', 'Kazakh Politics'],
    ['an address', 'https://a.org/central-asia/votes', 'Central Asia Votes'],
    ['an address with an ending', 'https://a.org/kazakhstan-votes.html', 'Kazakhstan Votes'],
    ['an address with numbers', 'http://a.org/2022/01/05/kazakhstan_votes/', 'Kazakhstan Votes'],
    ['another section', 'World', null],
    ['the wide world', 'Russia', null],
    ['an address of something else', 'https://a.org/world/votes', null],
    ['the host, which says who writes', 'https://kazakhstan.org/world/', null],
    ['the host alone', 'https://kazakhstan.org', null],
    ['the host and a question', 'https://kazakhstan.org?page=1', null],
    ['what is asked of it', 'https://a.org/search?q=kazakhstan', null],
    ['a place on the page', 'https://a.org/world#kazakhstan', null],
    ['part of a word', 'uzkazakhstania', null],
    ['nothing', '', null],
    ['more than an address says', `https://a.org/${'x'.repeat(250)}/kazakhstan`, null],
    ['half of a pair', '\ud83d', null],
  ])('%s', (_, one, expected) => {
    expect(filed(one)).toBe(expected);
  });

  test('the first that speaks of the region', () => {
    expect(filed('World', 'kazakh', 'Central Asia')).toBe('Kazakh');
  });

  test('nothing is filed', () => {
    expect(filed()).toBeNull();
  });
});
