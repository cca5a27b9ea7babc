import { describe, expect, test } from 'vitest';
import { Article } from '@/lib/recognition/article.ts';
import { buildIndex } from '@/lib/recognition/build-index.ts';
import type { Traits } from '@/lib/recognition/name-index.ts';
import { resolve } from '@/lib/recognition/resolve.ts';
import { bare, FEW_WORDS, named, said } from './names.ts';

const [SERDAR, GURBANGULY, MINISTER] = [0, 1, 2];

const office = (title: string, from: number, to?: number) => ({
  title: title.split(' '),
  from,
  ...(to === undefined ? {} : { to }),
});

const traits: Traits[] = [
  { person: 'male', countries: ['tm'], offices: [office('president of turkmenistan', 20220319)] },
  {
    person: 'male',
    countries: ['tm'],
    offices: [
      office('president of turkmenistan', 20070214, 20220319),
      office('speaker of the council of the president', 20230121),
    ],
  },
  { person: 'male', countries: ['tm'], offices: [office('minister of foreign affairs', 20010701)] },
];

const index = buildIndex(
  [
    named('Serdar Meredow', SERDAR),
    named('Gurbanguly Meredow', GURBANGULY),
    named('Rashid Meredow', MINISTER),
    bare('Meredow', SERDAR),
    bare('Meredow', GURBANGULY),
    bare('Meredow', MINISTER),
  ],
  traits,
  {
    ...FEW_WORDS,
    titles: [...FEW_WORDS.titles, 'minister*', 'speaker', 'council', 'former'],
    heads: ['president'],
  },
);

/** As it is where somebody must be named in full for his surname to count. */
const needy = buildIndex(
  [
    named('Serdar Meredow', SERDAR),
    named('Gurbanguly Meredow', GURBANGULY),
    { ...bare('Meredow', SERDAR), needsEntities: [SERDAR] },
    bare('Meredow', GURBANGULY),
  ],
  traits,
  { ...FEW_WORDS, heads: ['president'] },
);

const AFTER = 20230505;
const BEFORE = 20210505;

describe('the office before a surname tells whose it is', () => {
  test.each<[string, string, number | undefined, string]>([
    ['of today', 'then President Meredow spoke', AFTER, '0'],
    ['of its time', 'then President Meredow spoke', BEFORE, '1'],
    ['from its first day', 'then President Meredow spoke', 20220319, '0'],
    ['until its last', 'then President Meredow spoke', 20220318, '1'],
    ['in small letters', 'then president Meredow spoke', AFTER, '0'],
    ['of two words, in another order', 'then Foreign Minister Meredow spoke', AFTER, '2'],
    ['of a part of its words', 'then minister Meredow spoke', AFTER, '2'],
    ['that nobody has: head of state', 'then Speaker Meredow spoke', BEFORE, '1'],
    ['that is past: head of state', 'then former President Meredow spoke', AFTER, '0'],
    ['that another word only goes with: head of state', 'then Council Meredow spoke', AFTER, '0'],
    ['on a day that nobody knows: no one can tell', 'then President Meredow spoke', undefined, '0/1/2'],
    ['where no one was head of state: no one can tell', 'then Meredow spoke', 20050505, '0/1/2'],
  ])('%s', (_, text, day, expected) => {
    expect(said(index, text, { day })).toEqual([`Meredow=${expected}`]);
  });

  test('and says so', () => {
    const [mention] = resolve(index, new Article('then Foreign Minister Meredow spoke'), { day: AFTER });
    expect(mention?.why).toEqual({ code: 'office', words: 'Foreign Minister' });
    expect(resolve(index, new Article('then Meredow spoke'), { day: AFTER })[0]?.why.code).toBe(
      'head-of-state',
    );
  });

  test('who must be named in full for it need not be', () => {
    expect(said(needy, 'then President Meredow spoke', { day: AFTER })).toEqual(['Meredow=0']);
    expect(said(needy, 'then Meredow spoke', { day: AFTER })).toEqual(['Meredow=1']);
    expect(said(needy, 'then President Meredow spoke', { day: BEFORE })).toEqual(['Meredow=1']);
  });

  test('against who is named in full', () => {
    const text = 'Gurbanguly Meredow came. President Meredow spoke';
    expect(said(index, text, { day: AFTER })).toEqual(['Gurbanguly Meredow=1', 'Meredow=0']);
  });
});

test('who is named in full more often only later is not who was meant before', () => {
  const first = 'Serdar Meredow.\nGurbanguly Meredow and Serdar Meredow.\nMeredow spoke.';
  const later =
    '\nGurbanguly Meredow. Gurbanguly Meredow. Gurbanguly Meredow. Gurbanguly Meredow. Gurbanguly Meredow.';
  expect(said(index, first + later)[3]).toBe('Meredow=0/1/2');
});

describe('of several that are named in full', () => {
  const both = 'Serdar Meredow and Gurbanguly Meredow.\n';

  test.each<[string, string, number | undefined, string]>([
    ['the head of state, where none is named more', `${both}Meredow spoke`, AFTER, '0'],
    ['of its time', `${both}Meredow spoke`, BEFORE, '1'],
    ['nobody, where another is named more', `Gurbanguly Meredow.\n${both}Meredow spoke`, AFTER, '1/0/2'],
    [
      'who is named three times as often',
      `Gurbanguly Meredow.\nGurbanguly Meredow.\n${both}Meredow spoke`,
      AFTER,
      '1',
    ],
  ])('%s', (_, text, day, expected) => {
    expect(said(index, text, { day }).at(-1)).toBe(`Meredow=${expected}`);
  });
});
