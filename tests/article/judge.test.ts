import { describe, expect, test } from 'vitest';
import { type Evidence, judge, type Reason } from '@/lib/article/judge.ts';

/** Entities below 10 belong to the region. */
const isRegional = (entity: number) => entity < 10;

/**
 * An article of blocks of a hundred units each, a headline first; `named` says
 * for each block which entities it names.
 */
function article(named: readonly (readonly number[])[], more: Partial<Evidence> = {}): Evidence {
  const blocks = named.map((_, at) => ({
    start: at * 101,
    end: at * 101 + 100,
    kind: at === 0 ? ('headline' as const) : ('body' as const),
  }));
  const mentions = named.flatMap((entities, block) =>
    entities.map((entity, at) => {
      const start = block * 101 + at;
      return { start, end: start + 1, entity };
    }),
  );
  return {
    mentions,
    demonyms: [],
    blocks,
    words: 1000,
    isRegional,
    saysArticle: true,
    filedUnder: null,
    ...more,
  };
}

const none: number[] = [];

describe('what an article is about', () => {
  test.each<[string, Evidence, boolean, Reason['code'][]]>([
    ['headline and lead', article([[1], [1], none, none]), true, ['headline', 'lead', 'says-article']],
    [
      'lead alone is not enough',
      article([none, [1], none, none]),
      false,
      ['lead', 'says-article', 'in-passing'],
    ],
    [
      'headline alone is not enough',
      article([[1], none, none, none]),
      false,
      ['headline', 'says-article', 'in-passing'],
    ],
    [
      'a passing mention far down',
      article([none, none, none, none, [1]]),
      false,
      ['says-article', 'in-passing'],
    ],
    [
      'many names far down',
      article([none, none, none, none, [1, 2, 3, 4, 5, 6, 1, 2, 3, 4]], { words: 400 }),
      true,
      ['density', 'several', 'says-article'],
    ],
    [
      'one name, often, in lead and text',
      article([none, [1], none, none, [1, 1, 1, 1, 1, 1, 1]], { words: 400 }),
      true,
      ['lead', 'density', 'says-article'],
    ],
    ['the wide world’s names do not count', article([[11], [12, 13], [14], [15]]), false, ['nothing-known']],
    ['no names at all', article([none, none, none, none]), false, ['nothing-known']],
    [
      'a page of two lines that does not say that it is an article',
      article([[1], [1, 2, 3], [1]], { saysArticle: false }),
      false,
      ['no-article'],
    ],
    [
      'a page of three that does not say so',
      article([[1], [1, 2, 3], [1], [1]], { saysArticle: false }),
      true,
      ['headline', 'lead', 'several'],
    ],
    [
      'the fourth block is no lead',
      article([none, none, none, none, [1]], { words: 10 }),
      false,
      ['density', 'says-article', 'in-passing'],
    ],
  ])('%s', (_, evidence, isOnRegion, codes) => {
    const verdict = judge(evidence);
    expect(verdict.reasons.map(({ code }) => code)).toEqual(codes);
    expect(verdict.isOnRegion).toBe(isOnRegion);
  });

  test('reasons name each entity once, and only regional ones', () => {
    const { reasons } = judge(article([[1, 2, 1, 11], [3, 3, 12], [4], [5], [6]]));
    expect(reasons).toContainEqual({ code: 'headline', entities: [1, 2] });
    expect(reasons).toContainEqual({ code: 'lead', entities: [3, 4, 5] });
    expect(reasons).toContainEqual({ code: 'several', entities: 6 });
  });

  test('an article without blocks or words has no verdict but no', () => {
    expect(judge(article([], { words: 0 })).isOnRegion).toBe(false);
  });

  test.each<[string, Evidence, number]>([
    // Evidence .4 + .2 + .04 for two mentions in a thousand words: .14 above enough.
    ['headline and lead', article([[1], [1], none, none]), 0.64],
    // One mention in a thousand words is evidence .02: .48 below.
    ['a passing mention', article([none, none, none, none, [1]]), 0.98],
    ['all there is', article([[1, 2, 3], [4, 5, 6], [1], [1]], { words: 20 }), 1],
    ['a page that is no article', article([[1]], { saysArticle: false }), 0.8],
    // Names by the dozen count as six do: .02 + .4 + .2.
    ['a list of names', article([none, none, none, none, [1, 2, 3, 4, 5, 6, 7, 8, 9]], { words: 300 }), 0.6],
  ])('the further from enough, the surer: %s', (_, evidence, confidence) => {
    expect(judge(evidence).confidence).toBeCloseTo(confidence, 5);
  });

  test.each([
    article([[1], [1], none, none]),
    article([none, none, none, none, [1]]),
    article([[1, 2, 3, 4, 5, 6], [1, 2, 3], [1], [1]], { words: 20 }),
    article([none, none]),
  ])('confidence lies between a half and one: %#', (evidence) => {
    const { confidence } = judge(evidence);
    expect(confidence).toBeGreaterThanOrEqual(0.5);
    expect(confidence).toBeLessThanOrEqual(1);
  });
});
