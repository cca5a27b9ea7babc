import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Evidence, judge, type Reason } from '@/lib/article/judge.ts';

/** Entities below 10 belong to the region. */
const isRegional = (entity: number) => entity < 10;

/** A word that speaks of the region without naming it: Kazakh. */
const DEMONYM = -1;

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
  const places = named.flatMap((entities, block) =>
    entities.map((entity, at) => ({ start: block * 101 + at, end: block * 101 + at + 1, entity })),
  );
  return {
    mentions: places.filter(({ entity }) => entity !== DEMONYM),
    demonyms: places.filter(({ entity }) => entity === DEMONYM).map(({ start }) => start),
    blocks,
    words: 1000,
    isRegional,
    saysArticle: true,
    filedUnder: null,
    ...more,
  };
}

/** The same with a line too short to speak of anything behind each paragraph. */
function withSubheads(evidence: Evidence): Evidence {
  const subheads = evidence.blocks.map(({ end }) => ({ start: end - 20, end, kind: 'body' as const }));
  return { ...evidence, blocks: [...evidence.blocks, ...subheads] };
}

const none: number[] = [];
const times = (count: number, entities: readonly number[]) => Array.from({ length: count }, () => entities);

describe('what an article is about', () => {
  test.each<[string, Evidence, boolean, Reason['code'][]]>([
    [
      'headline, lead and all the rest',
      article([[1], ...times(8, [1, 2, 3, 1])]),
      true,
      ['headline', 'lead', 'throughout', 'density', 'several', 'says-article'],
    ],
    [
      'a headline, and most paragraphs though seldom',
      article([[1], none, ...times(4, [1]), none]),
      true,
      ['headline', 'throughout', 'says-article'],
    ],
    [
      'a lead, and all the rest',
      article([none, [1], ...times(5, [1, 2])], { words: 400 }),
      true,
      ['lead', 'throughout', 'says-article'],
    ],
    [
      'a headline and a lead, and then of something else',
      article([[1], [1], ...times(8, none)]),
      false,
      ['headline', 'lead', 'says-article', 'in-passing'],
    ],
    [
      'the boxer who was born there: a lead, and then of something else',
      article([none, [1, 2], ...times(8, none)]),
      false,
      ['lead', 'says-article', 'in-passing'],
    ],
    [
      'a headline alone',
      article([[1], ...times(6, none)]),
      false,
      ['headline', 'says-article', 'in-passing'],
    ],
    [
      'a word for its people in the headline, and all the rest',
      article([[DEMONYM], none, ...times(6, [1, DEMONYM])], { words: 400 }),
      true,
      ['throughout', 'density', 'says-article'],
    ],
    [
      'a word for its people in the headline alone',
      article([[DEMONYM], [1], ...times(6, none)]),
      false,
      ['lead', 'says-article', 'in-passing'],
    ],
    [
      'words for its people, without a name',
      article([[DEMONYM], ...times(6, [DEMONYM])]),
      false,
      ['nothing-known'],
    ],
    [
      'filed under it, and all over',
      article([none, none, ...times(5, [1])], { words: 300, filedUnder: 'Central Asia' }),
      true,
      ['filed-under', 'throughout', 'says-article'],
    ],
    [
      'filed under it, but named once',
      article([none, none, [1], ...times(6, none)], { filedUnder: 'Central Asia' }),
      false,
      ['filed-under', 'says-article', 'in-passing'],
    ],
    [
      'opened by a name that nobody knows, with subheads',
      withSubheads(article([none, none, ...times(5, [1, 2]), none, none], { words: 200 })),
      true,
      ['throughout', 'density', 'says-article'],
    ],
    [
      'the neighbours of Mongolia: in most paragraphs, never the first',
      article([none, none, ...times(4, [1, 2])], { words: 400 }),
      false,
      ['throughout', 'says-article', 'in-passing'],
    ],
    [
      'a slow opening, and then nothing else, all the time',
      article([none, none, ...times(9, [1, 2, 3])], { words: 400 }),
      true,
      ['throughout', 'density', 'several', 'says-article'],
    ],
    [
      'a passing mention far down',
      article([...times(5, none), [1], ...times(5, none)]),
      false,
      ['says-article', 'in-passing'],
    ],
    [
      'one paragraph that names them all',
      article([...times(5, none), [1, 2, 3, 4, 5, 6, 7], ...times(5, none)]),
      false,
      ['several', 'says-article', 'in-passing'],
    ],
    [
      'the same in so few words that it is dense',
      article([...times(5, none), [1, 2, 3, 4, 5, 6, 7], ...times(5, none)], { words: 200 }),
      false,
      ['density', 'several', 'says-article', 'in-passing'],
    ],
    ['the wide world’s names do not count', article([[11], [12, 13], [14], [15]]), false, ['nothing-known']],
    ['no names at all', article(times(4, none)), false, ['nothing-known']],
    [
      'no names at all, though filed under it',
      article(times(4, none), { filedUnder: 'Kazakhstan' }),
      false,
      ['nothing-known'],
    ],
  ])('%s', (_, evidence, isOnRegion, codes) => {
    const verdict = judge(evidence);
    expect(verdict.reasons.map(({ code }) => code)).toEqual(codes);
    expect(verdict.isOnRegion).toBe(isOnRegion);
  });
});

describe('a page that does not say that it is an article', () => {
  test.each<[string, readonly (readonly number[])[], boolean, Reason['code'][]]>([
    ['of two lines', [[1], [1, 2, 3], [1]], false, ['no-article']],
    ['of none', [], false, ['no-article']],
    [
      'of three paragraphs, which is one all the same',
      [[1], [1, 2, 3], [1], [1]],
      true,
      ['headline', 'lead', 'throughout', 'several'],
    ],
    [
      'a front page that names it in one of its many lines',
      [none, ...times(9, none), [1, 2], ...times(9, none)],
      false,
      ['in-passing'],
    ],
    ['a front page that leads with it', [none, [1, 2], ...times(19, none)], false, ['lead', 'in-passing']],
  ])('%s', (_, named, isOnRegion, codes) => {
    const verdict = judge(article(named, { saysArticle: false }));
    expect(verdict.reasons.map(({ code }) => code)).toEqual(codes);
    expect(verdict.isOnRegion).toBe(isOnRegion);
  });
});

describe('what reasons say', () => {
  const { reasons } = judge(
    article([[1, 2, 1, 11], [3, 3, 12, DEMONYM], [4], [5], [6], none], { words: 100, filedUnder: 'Asia' }),
  );

  test.each<[Reason]>([
    [{ code: 'headline', entities: [1, 2] }],
    [{ code: 'lead', entities: [3] }],
    [{ code: 'filed-under', words: 'Asia' }],
    [{ code: 'throughout', paragraphs: 4, of: 5 }],
    [{ code: 'density', mentions: 9, words: 100 }],
    [{ code: 'several', entities: 6 }],
    [{ code: 'says-article' }],
  ])('each entity once, and only regional ones: $code', (reason) => {
    expect(reasons).toContainEqual(reason);
  });

  test('in passing: how often, in how many words', () => {
    expect(judge(article([...times(5, none), [1, 1, 11]])).reasons).toContainEqual({
      code: 'in-passing',
      mentions: 2,
      words: 1000,
    });
  });
});

describe('how sure', () => {
  test.each<[string, Evidence, number]>([
    ['all there is', article([[1], ...times(5, [1, 2, 3])], { words: 100 }), 0.9],
    ['nothing at all', article(times(5, none)), 1],
    ['no article', article([[1]], { saysArticle: false }), 0.8],
    ['a passing mention', article([...times(10, none), [1]]), 1],
    // A lead and three of five paragraphs are .315 + .35, and a name in a hundred words .1: little above.
    ['hardly enough', article([none, [1], [1], [1], none, none], { words: 300 }), 0.665],
    // Five of six paragraphs, where four fifths are wanted.
    ['all over, and no more', article([none, none, ...times(5, [1, 2])], { words: 200 }), 0.6 + 5 / 6 - 0.6],
  ])('%s', (_, evidence, confidence) => {
    expect(judge(evidence).confidence).toBeCloseTo(confidence, 5);
  });

  const anyArticle = fc
    .record({
      named: fc.array(fc.array(fc.integer({ min: DEMONYM, max: 12 }), { maxLength: 4 }), { maxLength: 8 }),
      words: fc.nat(300),
      saysArticle: fc.boolean(),
      filedUnder: fc.constantFrom(null, 'Asia'),
    })
    .map(({ named, ...more }) => ({ named, more }));

  test('always between more than half and one', () => {
    fc.assert(
      fc.property(anyArticle, ({ named, more }) => {
        const { confidence } = judge(article(named, more));
        expect(confidence).toBeGreaterThanOrEqual(0.6);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('one name of the region more, or a section, never makes an article another region’s', () => {
    fc.assert(
      fc.property(anyArticle, fc.nat(), ({ named, more }, at) => {
        fc.pre(named.length > 0 && judge(article(named, more)).isOnRegion);
        const richer = named.map((list, block) => (block === at % named.length ? [...list, 1] : list));
        expect(judge(article(richer, more)).isOnRegion).toBe(true);
        expect(judge(article(named, { ...more, filedUnder: 'Asia' })).isOnRegion).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
