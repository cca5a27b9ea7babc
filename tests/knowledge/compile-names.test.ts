import { describe, expect, test } from 'vitest';
import { compilePack } from '@/lib/knowledge/compile.ts';
import type { Entity } from '@/lib/knowledge/schema.ts';
import { said } from '../recognition/names.ts';
import { entity, openPack, SETTINGS } from '../reading/small-pack.ts';

const indexOf = (...entities: Entity[]) => compilePack(SETTINGS, entities).index;

const name = (text: string, lang: string, more = 'kind: official') =>
  `  - {text: "${text}", lang: ${lang}, script: ${/[a-z]/.test(text) ? 'Latn' : 'Cyrl'}, ${more}}`;

const MAN = entity(
  'man',
  [
    'type: person',
    'gender: male',
    'countries: [kz]',
    'names:',
    name('Нурсултан Назарбаев', 'ru', 'kind: official, inflect: ru:masculine'),
    name('Назарбаев', 'ru', 'kind: short, inflect: ru:surname'),
    name('Нұрсұлтан Назарбаев', 'kk'),
    name('Назарбаев', 'kk', 'kind: short, not: [батыр]'),
    name('Елбасы', 'kk', 'kind: press'),
  ].join('\n'),
);

describe('names of one person that fold alike are one', () => {
  const index = indexOf(MAN);

  test.each<[string, string, string[]]>([
    ['with the endings of one language', 'сказано Назарбаевым', ['Назарбаевым=0']],
    ['and of the other', 'бұл Назарбаевтың сөзі', ['Назарбаевтың=0']],
    ['what rules it out in one rules it out in the other', 'Назарбаев батыр', []],
    ['with the endings too', 'Назарбаевым батыр', []],
  ])('%s', (_, text, expected) => {
    expect(said(index, text)).toEqual(expected);
  });

  test('the index holds each form once', () => {
    const { nodeNames } = index;
    const most = Math.max(...Array.from(nodeNames, (from, node) => (nodeNames[node + 1] ?? from) - from));
    expect(most).toBe(1);
  });

  test('unless one of them is younger', () => {
    const town = entity(
      'town',
      [
        'type: place',
        'placeKind: town',
        'countries: [kz]',
        'names:',
        name('Арал', 'ru', 'kind: official, from: 2020-01-01'),
        name('Арал', 'kk'),
      ].join('\n'),
    );
    expect(said(indexOf(town), 'Арал', { day: 20190101 })).toEqual(['Арал=0']);
  });
});

describe('a whole name and its surname', () => {
  const index = indexOf(MAN);

  test.each<[string, string, string[]]>([
    [
      'of a language of endings, read with the surname',
      'бұл Нұрсұлтан Назарбаевтың сөзі',
      ['Нұрсұлтан Назарбаевтың=0'],
    ],
    ['in Russian, in its cases', 'сказано Нурсултаном Назарбаевым', ['Нурсултаном Назарбаевым=0']],
    ['the surname is another’s behind another’s given name', 'сказано Бауыржаном Назарбаевым', []],
    ['a byname is no surname', 'сказал Бауыржан Елбасы', ['Елбасы=0']],
  ])('%s', (_, text, expected) => {
    expect(said(index, text)).toEqual(expected);
  });
});

describe('braces and quotes', () => {
  const outlet = entity(
    'outlet',
    [
      'type: media',
      'countries: [kz]',
      'names:',
      name('газета {Время}', 'ru', 'kind: press'),
      name('Власть', 'ru', 'kind: official, quoted: true'),
    ].join('\n'),
  );
  const index = indexOf(outlet);

  test.each<[string, string, string[]]>([
    ['the name alone is reported', 'вышла газета Время', ['Время=0']],
    ['its context must stand there', 'вышло Время', []],
    ['in quotes', 'пишет «Власть»', ['Власть=0']],
    ['without', 'пишет Власть', []],
  ])('%s', (_, text, expected) => {
    expect(said(index, text)).toEqual(expected);
  });

  test('a card holds the native names, without their context', async () => {
    const native = entity(
      'outlet',
      [
        'type: media',
        'countries: [kz]',
        'names:',
        name("'газета {Время}'", 'ru', 'kind: native'),
        name('Time', 'en', 'kind: press'),
      ].join('\n'),
    );
    const card = await (await openPack([native])).card('outlet');
    expect(card?.names.map(({ text }) => text)).toEqual(['Время']);
  });
});

describe('the first day of a name', () => {
  const event = (start: string, more = '') =>
    indexOf(
      entity(
        'vote',
        [
          'type: event',
          `start: ${start}`,
          'countries: [kz]',
          'names:',
          name('the Vote', 'en', `kind: press${more}`),
        ].join('\n'),
      ),
    );

  test.each<[string, ReturnType<typeof event>, number, boolean]>([
    ['a year before an event', event('2022-06-05'), 20210605, true],
    ['more than a year', event('2022-06-05'), 20210604, false],
    ['a year before a month', event('2022-06'), 20210601, true],
    ['a year before a year', event('2022'), 20210101, true],
    ['more than a year before a year', event('2022'), 20201231, false],
    ['its own day, which counts instead', event('2022-06-05', ', from: 2022-04-01'), 20220331, false],
    ['its own day', event('2022-06-05', ', from: 2022-04-01'), 20220401, true],
  ])('%s', (_, index, day, isNamed) => {
    expect(said(index, 'the Vote', { day })).toEqual(isNamed ? ['the Vote=0'] : []);
  });
});

test('the offices that a person held, from the day on which they began', () => {
  const claim = (
    property: 'held office' | 'elected',
    value: string,
    dates: { start?: string; end?: string },
  ) => ({
    property,
    value,
    ...dates,
    status: 'confirmed' as const,
    sources: [],
    checkedOn: '2026-11-22',
  });
  const man = {
    ...MAN,
    claims: [
      claim('held office', 'President of Kazakhstan', { start: '2019-03-20', end: '2029' }),
      claim('held office', 'Chairman of the Senate', { start: '2013-10', end: 'unknown' }),
      claim('held office', 'a minister', {}),
      claim('elected', 'President', { start: '2019' }),
    ],
  };
  expect(indexOf(man).traits[0]?.offices).toEqual([
    { title: ['president', 'of', 'kazakhstan'], from: 20190320, to: 20290101 },
    { title: ['chairman', 'of', 'the', 'senate'], from: 20131001 },
  ]);
});

test('the nouns of its labels, where it is of a kind that has some', () => {
  const labelled = (type: string) => ({
    ...entity('dam', `type: ${type}\ncountries: [tj]\nnames:\n${name('Rogun', 'en')}`),
    labels: { en: 'Rogun Power Dam', ru: 'Рогунская ГЭС' },
  });
  expect(indexOf(labelled('company')).traits[0]?.nouns).toEqual(['power', 'dam', 'гэс']);
  expect(indexOf(labelled('law')).traits[0]?.nouns).toBeUndefined();
});

test.each<[string, string, object]>([
  ['a man', 'type: person\ngender: male', { person: 'male' }],
  ['somebody', 'type: person', { person: 'unknown' }],
  ['a place', 'type: place\nplaceKind: city', { isPlace: true }],
  ['a body of state', 'type: institution', { isBody: true }],
  ['a party, which is described beside its name', 'type: party', { isDescribed: true }],
  ['a law', 'type: law', {}],
])('what resolving asks of an entity: %s', (_, lines, traits) => {
  const one = entity('one', `${lines}\ncountries: [kz, kg]\nnames:\n${name('One', 'en')}`);
  expect(indexOf(one).traits).toEqual([{ ...traits, countries: ['kz', 'kg'] }]);
});

test('the words of the pack are folded as texts are', () => {
  const { lexicon } = compilePack(
    { ...SETTINGS, lexicon: { ...SETTINGS.lexicon, titles: ['Тёмный*', 'Oʻgʻli'] } },
    [MAN],
  ).index;
  expect(lexicon.titles).toEqual(['темныи*', 'ogli']);
});
