import { expect, test } from 'vitest';
import { Article } from '@/lib/recognition/article.ts';
import { buildIndex } from '@/lib/recognition/build-index.ts';
import { demonymsIn } from '@/lib/recognition/geography.ts';
import { FEW_WORDS } from './names.ts';

const index = buildIndex([], [], FEW_WORDS);

const said = (text: string) =>
  demonymsIn(index, new Article(text)).map(({ start, country }) => `${start} ${country}`);

test('words that speak of a country, and where', () => {
  expect(said('a Kazakh and an Uzbek')).toEqual(['2 kz', '16 uz']);
});

test('in quotes alone such a word is what a cinema is called', () => {
  expect(said('кинотеатр «Казахстан» и ресторан «Узбекистан»')).toEqual([]);
});

test('in quotes with other words it is not', () => {
  expect(said('«Казахстан» и «казахский вопрос», «Узбекский')).toEqual(['15 kz', '35 uz']);
});
