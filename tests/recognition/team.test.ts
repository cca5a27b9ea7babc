import { expect, test } from 'vitest';
import { buildIndex } from '@/lib/recognition/build-index.ts';
import { FEW_WORDS, named, said } from './names.ts';

const index = buildIndex(
  [named('Astana', 0), named('Qazaqstan', 1), named('Almaty', 2)],
  [
    { isPlace: true, countries: ['kz'] },
    { isPlace: true, countries: ['kz'] },
    { isPlace: true, countries: ['kz'] },
  ],
  { ...FEW_WORDS, ofs: ['of'], inPlaces: ['in', 'of', 'to'] },
);

test.each<[string, string, string[]]>([
  ['a rider of it', 'the Astana Pro Team won; Nibali of Astana too', []],
  ['the city all the same', 'the Astana Pro Team rode in Astana', ['Astana=0']],
  ['the city where no team is spoken of', 'the mayor of Astana', ['Astana=0']],
  ['where a team is another’s', 'the Almaty Team met Astana', ['Astana=0']],
  ['the country in the name of a team', 'the Astana Qazaqstan Team; today Qazaqstan won', ['Qazaqstan=1']],
])('a team is not its place: %s', (_, text, expected) => {
  expect(said(index, text)).toEqual(expected);
});
