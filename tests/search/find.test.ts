import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '@/lib/search/documents.ts';
import { NoteSearch } from '@/lib/search/find.ts';

function note(key: string, more: Partial<SearchDocument>): SearchDocument {
  return {
    key,
    kind: 'highlight',
    url: 'https://a.org/x',
    annotationId: key,
    title: '',
    outlet: '',
    quote: '',
    body: '',
    tags: [],
    at: 0,
    ...more,
  };
}

const kept = [
  note('ablyazov', {
    title: 'Kazakhstan’s Season of Protest',
    outlet: 'The Diplomat',
    quote: 'the exiled former banker who leads DVK',
    body: 'Ablyazov again: who pays for the rallies?',
    tags: ['opposition'],
  }),
  note('metro', { title: 'How Almaty Got Its Metro', outlet: 'Vlast', body: 'Nine stations, thirty years.' }),
  note('gold', {
    title: 'Who Owns Kyrgyzstan’s Gold?',
    outlet: 'Eurasianet',
    quote: 'Kumtor',
    tags: ['mining', 'Bishkek'],
  }),
  note('uzbek', { title: 'Oʻzbekiston gazeta', body: 'Мирзиёев о воде', outlet: 'Gazeta.uz' }),
  note('turkmen', { body: 'Türkmenbaşy port, ýaş', title: 'Ports' }),
];

const search = new NoteSearch(kept);
const keys = (query: string) => search.find(query, 10).map(({ key }) => key);

describe('what is found', () => {
  test.each([
    ['a word of the note', 'rallies', 'ablyazov'],
    ['a word of the quote', 'Kumtor', 'gold'],
    ['a word of the title', 'metro', 'metro'],
    ['a tag', 'mining', 'gold'],
    ['the outlet', 'Vlast', 'metro'],
    ['capitals', 'KUMTOR', 'gold'],
    ['a word that is begun', 'kumt', 'gold'],
    ['a slip', 'ablyzov', 'ablyazov'],
    ['two words of one field', 'nine stations', 'metro'],
    ['two words, the other way round', 'stations nine', 'metro'],
    ['words of two fields', 'Almaty stations', 'metro'],
    ['a tag and a word', 'mining Kumtor', 'gold'],
    ['an outlet and a word', 'Diplomat banker', 'ablyazov'],
    ['an apostrophe written another way', "O'zbekiston", 'uzbek'],
    ['a word of one letter among others', 'Мирзиёев о воде', 'uzbek'],
    ['е for ё', 'Мирзиеев', 'uzbek'],
    ['letters without their marks', 'turkmenbasy', 'turkmen'],
    ['a short word without its marks', 'yas', 'turkmen'],
    ['with marks around it', '«Kumtor»!', 'gold'],
    ['signs that Fuse takes for operators', '!Kumtor', 'gold'],
    ['more signs', "'metro | ^gold", undefined],
  ])('%s', (_, query, key) => {
    expect(keys(query)[0]).toBe(key);
  });

  test.each(['', ' ', '!', '’', '"', 'qwertyuiop', 'metro qwertyuiop'])('«%s» finds nothing', (query) => {
    expect(keys(query)).toEqual([]);
  });

  test('a word in the note itself comes before the same word in a title', () => {
    const both = new NoteSearch([note('title', { title: 'Zhanaozen' }), note('body', { body: 'Zhanaozen' })]);
    expect(both.find('Zhanaozen', 10).map(({ key }) => key)).toEqual(['body', 'title']);
  });

  test('no more than asked for', () => {
    const many = new NoteSearch(Array.from({ length: 30 }, (_, n) => note(`${n}`, { body: 'Almaty' })));
    expect(many.find('Almaty', 7)).toHaveLength(7);
  });

  test('in nothing, nothing', () => {
    expect(new NoteSearch([]).find('Almaty', 10)).toEqual([]);
  });
});

test('every document is found by its whole body, whatever it holds', () => {
  const words = fc.array(
    fc.constantFrom('Kazakhstan', 'Тоқаев', 'Nur-Sultan', 'oyan', '2019', '|', '!no', '"x"', '=y', '^z', '$'),
    {
      minLength: 1,
      maxLength: 6,
    },
  );
  fc.assert(
    fc.property(words, (list) => {
      const body = list.join(' ');
      fc.pre(/[\p{L}\p{N}]/u.test(body));
      expect(new NoteSearch([note('it', { body })]).find(body, 10).map(({ key }) => key)).toEqual(['it']);
    }),
  );
});
