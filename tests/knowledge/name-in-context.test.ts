import { describe, expect, test } from 'vitest';
import { readName } from '@/lib/knowledge/name-in-context.ts';

describe('the braces of a name', () => {
  test.each<[string, string, string, number, number]>([
    ['Turkmenbashi', 'Turkmenbashi', 'Turkmenbashi', 0, 0],
    ['port of {Turkmenbashi}', 'Turkmenbashi', 'port of Turkmenbashi', 2, 0],
    ['{Turkmenbashi} şäheri', 'Turkmenbashi', 'Turkmenbashi şäheri', 0, 1],
    ['газета «{Новая газета}» пишет', 'Новая газета', 'газета «Новая газета» пишет', 1, 1],
    ['сайт-{Власть}', 'Власть', 'сайт-Власть', 1, 0],
    ['{Osh}', 'Osh', 'Osh', 0, 0],
  ])('%s', (text, name, found, before, after) => {
    expect(readName(text)).toEqual({ name, found, before, after });
  });

  test.each(['{Osh', 'Osh}', '{}', 'of {}', '}Osh{', '{Osh} {Uzgen}', '{{Osh}}'])(
    '«%s» is refused',
    (text) => {
      expect(() => readName(text)).toThrow(
        new RangeError(`«${text}»: write one pair of braces, around the name itself`),
      );
    },
  );
});
