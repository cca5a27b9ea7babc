import { describe, expect, test } from 'vitest';
import { explain, explanations, unused } from '@/scripts/package/explained-warnings.ts';

const warning = (code: string, file: string) => ({ code, file, message: '', description: '' });

describe('a warning of the linter', () => {
  test.each([
    ['UNSAFE_VAR_ASSIGNMENT', 'content-scripts/article.js', true],
    ['UNSAFE_VAR_ASSIGNMENT', 'chunks/translate-DM1j75g7.js', true],
    ['UNSAFE_VAR_ASSIGNMENT', 'background.js', false],
    ['UNSAFE_VAR_ASSIGNMENT', 'content-scripts/article.js.txt', false],
    ['DANGEROUS_EVAL', 'content-scripts/article.js', false],
    ['KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION', 'manifest.json', false],
  ])('%s in %s: explained %s', (code, file, expected) => {
    const [judged] = explain([warning(code, file)]);
    expect(judged?.reason !== undefined).toBe(expected);
  });

  test('keeps its place and its own explanation', () => {
    const table = [
      { code: 'A', file: /a/, reason: 'first' },
      { code: 'A', file: /b/, reason: 'second' },
    ];
    const given = [warning('A', 'b'), warning('B', 'a'), warning('A', 'a')];
    expect(explain(given, table).map(({ reason }) => reason)).toEqual(['second', undefined, 'first']);
    expect(explain(given, table).map(({ message }) => message)).toEqual(given);
  });
});

describe('an explanation', () => {
  test('whose warning is gone is named', () => {
    expect(unused([])).toEqual(explanations);
    expect(unused([warning('UNSAFE_VAR_ASSIGNMENT', 'content-scripts/article.js')])).toEqual([]);
  });

  test.each(explanations.map((entry) => [entry.code, entry] as const))('of %s says why', (_, { reason }) => {
    expect(reason).toMatch(/^\S.{30,}\.$/);
  });
});
