import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Article } from '@/lib/recognition/article.ts';
import { buildIndex } from '@/lib/recognition/build-index.ts';
import type { Traits } from '@/lib/recognition/name-index.ts';
import { resolve } from '@/lib/recognition/resolve.ts';
import { isOneSlipAway } from '@/lib/recognition/slip.ts';
import { named } from './names.ts';

describe('one slip', () => {
  test.each([
    ['a letter put in', 'nursultan', 'nursultant', true],
    ['a letter left out', 'nursultan', 'nursulan', true],
    ['a letter changed', 'nursultan', 'nursultam', true],
    ['two letters swapped', 'nursultan', 'nursutlan', true],
    ['the first letter left out', 'nursultan', 'ursultan', true],
    ['no slip', 'nursultan', 'nursultan', false],
    ['two letters put in', 'nursultan', 'nnursultann', false],
    ['two letters changed', 'nursultan', 'mursultam', false],
    ['another name', 'nursultan', 'dariga', false],
  ])('%s', (_, a, b, expected) => {
    expect(isOneSlipAway(a, b)).toBe(expected);
    expect(isOneSlipAway(b, a)).toBe(expected);
  });

  test('agrees with every slip, made one by one', () => {
    const letters = ['a', 'b', 'c'];
    const word = fc.array(fc.constantFrom(...letters), { maxLength: 5 }).map((parts) => parts.join(''));
    const slipsOf = (from: string) => {
      const slips = new Set<string>();
      for (let at = 0; at <= from.length; at++) {
        const [before, after] = [from.slice(0, at), from.slice(at)];
        for (const letter of letters) {
          slips.add(before + letter + after);
          if (after) slips.add(before + letter + after.slice(1));
        }
        if (after) slips.add(before + after.slice(1));
        if (after.length > 1) slips.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
      }
      slips.delete(from);
      return slips;
    };
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(isOneSlipAway(a, b)).toBe(slipsOf(a).has(b));
      }),
      { numRuns: 1000 },
    );
  });
});

/** By entity: seven men. */
const PEOPLE = Array.from({ length: 7 }, (): Traits => ({ person: 'male', countries: [] }));

const surname = (text: string, entity: number) => named(text, entity, { isBare: true });

describe('a slip in a given name beside a right surname', () => {
  const names = [
    named('Nursultan Nazarbayev', 0),
    surname('Nazarbayev', 0),
    named('Kassym-Jomart Tokayev', 1),
    surname('Tokayev', 1),
    named('Ali Bektenov', 2),
    surname('Bektenov', 2),
    named('Nursultan', 3),
  ];
  const index = buildIndex(names, PEOPLE);
  const said = (text: string) =>
    resolve(index, new Article(text)).map(({ start, end, entity }) => `${text.slice(start, end)}=${entity}`);

  test.each<[string, string, string[]]>([
    ['is one mention, whole', 'President Nursultant Nazarbayev’s birthday', ['Nursultant Nazarbayev=0']],
    ['of two words', 'Kasym-Jomart Tokayev', ['Kasym-Jomart Tokayev=1']],
    ['without a slip it is the name', 'Nursultan Nazarbayev', ['Nursultan Nazarbayev=0']],
    ['two slips are another person', 'Nnursultant Nazarbayev', ['Nazarbayev=0']],
    ['a small letter is no name', 'a nursultant Nazarbayev', ['Nazarbayev=0']],
    ['a comma stands between', 'Nursultant, Nazarbayev', ['Nazarbayev=0']],
    ['a block ends between', 'Nursultant\nNazarbayev', ['Nazarbayev=0']],
    ['another’s initial stands between', 'Nursultant A. Nazarbayev', []],
    ['a patronymic’s initial stands between', 'Nursultan A. Nazarbayev', ['Nursultan A. Nazarbayev=0']],
    ['a given name that is too short', 'Aly Bektenov', ['Bektenov=2']],
    ['the right given name of another', 'Nursultan Tokayev', ['Nursultan=3', 'Tokayev=1']],
    [
      'what is a mention already is not taken twice',
      'Nursultan Nazarbayev, Tokayev',
      ['Nursultan Nazarbayev=0', 'Tokayev=1'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test('is a little less sure', () => {
    const text = 'Nursultant Nazarbayev';
    expect(resolve(index, new Article(text))).toMatchObject([{ start: 0, end: 21, confidence: 0.9 }]);
  });

  test('decides between those who share the surname', () => {
    const shared = buildIndex(
      [named('Sadyr Japarov', 5), surname('Japarov', 5), named('Akylbek Japarov', 6), surname('Japarov', 6)],
      PEOPLE,
    );
    const mentions = resolve(shared, new Article('Sadyr Japarov and Akylbek Japarov. Then Sdyr Japarov'));
    expect(mentions.at(-1)).toMatchObject({ entity: 5, alternatives: [], why: { code: 'slip' } });
  });
});
