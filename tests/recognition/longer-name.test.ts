import { describe, expect, test } from 'vitest';
import { buildIndex } from '@/lib/recognition/build-index.ts';
import { bare, FEW_WORDS, named, said } from './names.ts';

const [NAZARBAYEV, OSH, KAZAKHSTAN, BODY] = [0, 1, 2, 3];

const index = buildIndex(
  [
    named('Nursultan Nazarbayev', NAZARBAYEV),
    bare('Nazarbayev', NAZARBAYEV),
    named('Нурсултан Назарбаев', NAZARBAYEV),
    bare('Назарбаев', NAZARBAYEV, 'Назарбаева'),
    named('Elbasy', NAZARBAYEV),
    named('Osh', OSH),
    named('Ош', OSH),
    named('Kazakhstan', KAZAKHSTAN),
    named('Qazaqstan', KAZAKHSTAN),
    named('Казахстан', KAZAKHSTAN),
    named('Asia Today', BODY),
  ],
  [
    { person: 'male', countries: ['kz'] },
    { isPlace: true, countries: ['kg'] },
    { isPlace: true, countries: ['kz'] },
    { countries: ['kz'] },
  ],
  FEW_WORDS,
);

/** Long enough to be English, and no headline. */
const ENGLISH = 'It was the case in those years, and so it went on. ';

describe('a name that is only part of a longer one names nothing', () => {
  test.each<[string, string]>([
    ['before a university', 'at Nazarbayev University'],
    ['before a word with an ending of its own', 'Osh universitetinde'],
    ['before a street', 'on Nazarbayev Street'],
    ['before a region', 'in Osh region'],
    ['before a hotel with a capital', 'the Osh Hotel'],
    ['a person before a hotel', 'the Nazarbayev hotel'],
    ['before a region of its own language', 'Ош облысында'],
    ['before a region, by a hyphen', 'in Osh-Region'],
    ['behind a word of its own language', 'Butun Qazaqstan'],
    ['a person behind a street', 'на улице Назарбаева'],
    ['in the title of a paper', 'газета «Голос Казахстан» пишет'],
    ['in a title in English quotes', `${ENGLISH}The paper “Voice of Kazakhstan” wrote`],
    ['in a title in straight quotes', `${ENGLISH}The paper "Voice of Kazakhstan" wrote`],
    ['in a title in German quotes', 'die Zeitung „Stimme Kazakhstan“ schrieb'],
    ['first in a title', 'газета «Казахстан сегодня» пишет'],
    ['first in a title of two names and a dash', 'труба «Казахстан — Центр» пуста'],
    ['in the middle of such a title', 'поезд «Алма-Ата – Казахстан – Новый Город» ушёл'],
    ['of two words, before a university', 'the Asia Today University'],
    ['a country alone in guillemets, which is a club', 'клуб «Казахстан» победил'],
    ['a person alone in guillemets, which is a ship', 'танкер «Нурсултан Назарбаев» вышел'],
    ['a party of a country', 'the Communist Party of Kazakhstan'],
    ['a party of a country, in Russian', 'Коммунистическая партия Казахстан'],
    ['a place before a capital, in English', `${ENGLISH}Then the Kazakhstan Stock Exchange wrote`],
    ['a person with initials, before a street', 'on N. Nazarbayev Street'],
    ['a city behind a given name', 'Mohammad Osh wrote'],
    ['a club of a city', `${ENGLISH}Then Lokomotiv Osh won`],
    ['a club of a city, behind a word for a place', `${ENGLISH}Then came a man of Lokomotiv Osh`],
    ['a party with a country at its end', `${ENGLISH}Then Mekenim Kazakhstan won`],
    ['a poem', 'so the poem Kazakhstan was read in the city'],
    ['a poem in quotes', 'so the poem “Kazakhstan” was read in the city'],
    ['a club, told behind its name', 'of Osh, the club of old'],
    ['a club of a person’s name', 'of Nazarbayev, the club of old'],
    ['a route of three', 'the China-Kazakhstan-Russia railway'],
    ['a route of three, with a dash and an abbreviation', 'the Osh–Kazakhstan–Russia (OKR) gas pipeline'],
    ['a firm of a city', `${ENGLISH}Then the Osh Finance wrote`],
    ['a place before a field without an office', `${ENGLISH}Then the Osh Finance Summit began`],
    ['a body before a word of firms', `${ENGLISH}Then the Asia Today Minsk Group wrote`],
    ['a bare name before a capital, in English', `${ENGLISH}Then Nazarbayev Bey wrote`],
  ])('%s', (_, text) => {
    expect(said(index, text)).toEqual([]);
  });
});

describe('a name beside other words stays one', () => {
  test.each<[string, string, string[]]>([
    ['a city before a hotel', 'in an Osh hotel', ['Osh=1']],
    ['a body before a hotel', 'the Asia Today hotel', ['Asia Today=3']],
    ['before a university beyond a comma', 'in Osh, University of', ['Osh=1']],
    ['before a university of the next sentence', 'in Osh. University life', ['Osh=1']],
    ['before a university of the next block', 'in Osh\nUniversity life', ['Osh=1']],
    ['with a possessive before a university', 'all of Kazakhstan’s universities', ['Kazakhstan=2']],
    [
      'with a possessive before its region',
      "the best of Kazakhstan's regions and Osh's street",
      ['Kazakhstan=2', 'Osh=1'],
    ],
    ['before a word that begins so', 'in Osh regional courts', ['Osh=1']],
    ['behind the word for all, further off', 'Butun dunyo Qazaqstan', ['Qazaqstan=2']],
    ['a place behind a street', 'на улице Ош', ['Ош=1']],
    ['a person behind a street, further off', 'на улице старый Назарбаев', ['Назарбаев=0']],
    ['alone in quotes that are no guillemets', 'газета "Казахстан" пишет', ['Казахстан=2']],
    ['of two words, before another word', 'the Asia Today reporter', ['Asia Today=3']],
    ['alone in English quotes', 'the so-called “Kazakhstan” of old', ['Kazakhstan=2']],
    ['a paper alone in quotes', 'газета «Asia Today» пишет', ['Asia Today=3']],
    ['an office of its state', `${ENGLISH}Then the Kazakhstan Foreign Ministry wrote`, ['Kazakhstan=2']],
    [
      'a word for its people behind it',
      `${ENGLISH}Then in Kazakhstan Kyrgyz Airlift began`,
      ['Kazakhstan=2'],
    ],
    ['a party with small letters', 'the ruling party of Kazakhstan', ['Kazakhstan=2']],
    ['in what somebody said', 'сказал: «Я верю, что Казахстан будет жить» и ушёл', ['Казахстан=2']],
    ['in five words that somebody said', 'сказал «Я верю что Казахстан будет» и ушёл', ['Казахстан=2']],
    ['in a quote that begins small', 'сказал «наш Казахстан» и ушёл', ['Казахстан=2']],
    ['in a quote with a colon', 'сказал «Вот: Казахстан» и ушёл', ['Казахстан=2']],
    ['in a quote with a dash and small letters', 'сказал «Казахстан — наш дом» и ушёл', ['Казахстан=2']],
    ['in a quote that never ends', 'сказал «Голос Казахстан', ['Казахстан=2']],
    ['in a quote that the block ends', 'сказал «Голос Казахстан\nи ушёл»', ['Казахстан=2']],
    ['in a quote that began in the block before', 'Так «Голос\nКазахстан сегодня» пишет', ['Казахстан=2']],
    ['between two quotes', 'газеты «Голос» Казахстан «Утро»', ['Казахстан=2']],
    ['between two straight quotes', 'and "Yes" Nazarbayev said "no"', ['Nazarbayev=0']],
    ['a city behind a word in small letters', 'the mohammad Osh', ['Osh=1']],
    ['a city behind a capital that is no given name', 'the Greater Osh', ['Osh=1']],
    ['a country behind a given name and a comma', 'from Mohammad, Osh', ['Osh=1']],
    ['a route of two', 'the China-Kazakhstan railway', ['Kazakhstan=2']],
    ['three that name no route', 'the China-Kazakhstan-Russia talks', ['Kazakhstan=2']],
    ['a route in the next sentence', 'China-Kazakhstan-Russia. The railway', ['Kazakhstan=2']],
    ['a route that is far off', 'the China-Kazakhstan-Russia talks on a railway', ['Kazakhstan=2']],
    ['a poem beyond a comma', 'so for the poem, Kazakhstan was read', ['Kazakhstan=2']],
    ['a club that goes on', 'of Osh, and the club of old', ['Osh=1']],
    ['a poem where no English is written', 'bu poem Kazakhstan edi', ['Kazakhstan=2']],
    ['a person behind a poem', 'so the poem Nazarbayev wrote', ['Nazarbayev=0']],
    [
      'a country behind its city in an address',
      `${ENGLISH}write to: Osh Kazakhstan`,
      ['Osh=1', 'Kazakhstan=2'],
    ],
    ['a place behind the first word of a sentence', `${ENGLISH}Lokomotiv Osh won`, ['Osh=1']],
    ['a place behind a word for its time', `${ENGLISH}Then Soviet Kazakhstan won`, ['Kazakhstan=2']],
    ['a place behind an adjective', `${ENGLISH}Then Northern Kazakhstan won`, ['Kazakhstan=2']],
    ['a place behind its people', `${ENGLISH}Then the Kyrgyz Osh won`, ['Osh=1']],
    ['a country behind a city', `${ENGLISH}Then in Paris Kazakhstan won`, ['Kazakhstan=2']],
    ['a country behind a surname', `${ENGLISH}Then under Turkova Kazakhstan won`, ['Kazakhstan=2']],
    ['a place behind a comma', `${ENGLISH}Then from Paris, Osh won`, ['Osh=1']],
    ['a place behind a capital by a hyphen', `${ENGLISH}Then the Paris-Osh flight left`, ['Osh=1']],
    ['a place behind a capital in a headline', `Great Lokomotiv Osh Wins Again\n${ENGLISH}`, ['Osh=1']],
    ['a place behind a capital where no English is written', 'так Локомотив Ош выиграл', ['Ош=1']],
    ['a field with its office', `${ENGLISH}Then the Kazakhstan Finance Minister wrote`, ['Kazakhstan=2']],
    ['the court of a city', `${ENGLISH}Then at the Osh City Court`, ['Osh=1']],
    ['a body before a word of other kinds', `${ENGLISH}Then the Asia Today Minsk Report`, ['Asia Today=3']],
    ['a bare name before a small letter', `${ENGLISH}Then Nazarbayev wrote`, ['Nazarbayev=0']],
    ['a bare name before a title', `${ENGLISH}Then with Nazarbayev President Putin left`, ['Nazarbayev=0']],
    ['a byname before a capital, in English', `${ENGLISH}Then Elbasy Bey wrote`, ['Elbasy=0']],
    ['a bare name before an acronym', `${ENGLISH}Then with Nazarbayev NATO left`, ['Nazarbayev=0']],
    ['a bare name before a capital by a hyphen', `${ENGLISH}Then a Nazarbayev-Putin pact`, []],
    [
      'a bare name before a capital, by a hyphen',
      `${ENGLISH}Then the Nazarbayev-Putin pact`,
      ['Nazarbayev=0'],
    ],
    [
      'a bare name before a capital in a headline',
      `Leaders Praise Nazarbayev After Vote\n${ENGLISH}`,
      ['Nazarbayev=0'],
    ],
    [
      'a bare name before a capital where no English is written',
      'вчера Назарбаев Москву посетил',
      ['Назарбаев=0'],
    ],
    ['a whole name before a street', 'сын Нурсултан Назарбаев улица', ['Нурсултан Назарбаев=0']],
  ])('%s', (_, text, expected) => {
    expect(said(index, text)).toEqual(expected);
  });
});
