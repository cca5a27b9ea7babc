import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Label, type LabelledArticle, parseArticle } from '@/scripts/eval/labelled-article.ts';
import { compare, f1, type Found, precision, recall, share } from '@/scripts/eval/score.ts';

const HEAD = 'lang: en\npublished: 2020-01-05\nurl: https://a.org/x\nregion: yes';
const file = (head = HEAD, body = 'Text.', title = 'Title') => `---\n${head}\n---\n# ${title}\n\n${body}\n`;

describe('a labelled article', () => {
  test('is read with its labels', () => {
    const source = file(
      HEAD,
      'He left [Osh](osh) for [DVK](democratic-choice|dvk-2).\n\nAnd [Osh](osh) it was.',
      '[Kazakhstan](kazakhstan)’s choice',
    );
    expect(parseArticle('one', source)).toEqual({
      id: 'one',
      lang: 'en',
      published: '2020-01-05',
      url: 'https://a.org/x',
      title: 'Kazakhstan’s choice',
      paragraphs: ['He left Osh for DVK.', 'And Osh it was.'],
      isOnRegion: true,
      hard: undefined,
      labels: [
        { paragraph: -1, start: 0, end: 10, entityIds: ['kazakhstan'] },
        { paragraph: 0, start: 8, end: 11, entityIds: ['osh'] },
        { paragraph: 0, start: 16, end: 19, entityIds: ['democratic-choice', 'dvk-2'] },
        { paragraph: 1, start: 4, end: 7, entityIds: ['osh'] },
      ],
    });
  });

  test.each<[string, string, boolean, string | undefined]>([
    ['on the region', 'region: yes', true, undefined],
    ['on something else', 'region: no\nkind: plain', false, undefined],
    [
      'that is easily taken for one',
      'region: no\nkind: hard\nwhy: a boxer: his birthplace',
      false,
      'a boxer: his birthplace',
    ],
    ['that is hard for no said reason', 'region: no\nkind: hard', false, ''],
  ])('%s', (_, region, isOnRegion, hard) => {
    expect(parseArticle('one', file(HEAD.replace('region: yes', region)))).toMatchObject({
      isOnRegion,
      hard,
    });
  });

  test.each<[string, string, RegExp]>([
    ['no head', 'Text.', /^one: not a head between ---/],
    ['no title', `---\n${HEAD}\n---\n\nText.\n`, /^one: not a head between ---/],
    ['no paragraph', `---\n${HEAD}\n---\n# Title\n`, /^one: not a head between ---/],
    ['no language', file(HEAD.replace('lang: en\n', '')), /^one: lang: /],
    ['a day in words', file(HEAD.replace('2020-01-05', 'May')), /^one: published: is not a day/],
    ['an address that is none', file(HEAD.replace('https://', '')), /^one: url: is not a URL/],
    ['a region that is neither', file(HEAD.replace('yes', 'maybe')), /^one: region: /],
    ['no kind', file(HEAD.replace('yes', 'no')), /^one: kind: /],
    ['a kind that is none', file(HEAD.replace('yes', 'no\nkind: odd')), /^one: kind: /],
    ['a field too many', file(`${HEAD}\nauthor: me`), /^one: author: /],
    ['a label that never ends', file(HEAD, 'He left [Osh for'), /^one: a bracket or a line break/],
    ['a label without an entity', file(HEAD, 'He left [Osh]'), /^one: a bracket .* «He left \[Osh\]…»/],
    ['an entity in capitals', file(HEAD, 'He left [Osh](Osh)'), /^one: a bracket/],
    ['a line break in a paragraph', file(HEAD, 'He left\nOsh'), /^one: a bracket or a line break/],
  ])('is refused by name: %s', (_, source, reason) => {
    expect(() => parseArticle('one', source)).toThrow(reason);
  });

  test('labels give back their surfaces', () => {
    const word = fc.stringMatching(/^[a-zа-я😀]{1,6}$/u);
    const part = fc.record({ before: word, surface: word });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (parts) => {
        const body = parts
          .map(({ before, surface }) => `${before} [${surface}](x) `)
          .join('')
          .trim();
        const { labels, paragraphs } = parseArticle('one', file(HEAD, body));
        expect(labels.map(({ start, end }) => paragraphs[0]?.slice(start, end))).toEqual(
          parts.map(({ surface }) => surface),
        );
      }),
    );
  });
});

describe('comparing', () => {
  const label = (start: number, end: number, ...entityIds: string[]): Label => ({
    paragraph: 0,
    start,
    end,
    entityIds,
  });
  const found = (start: number, end: number, entityId: string, paragraph = 0): Found => ({
    paragraph,
    start,
    end,
    entityId,
    alternatives: [],
  });
  const outcome = (labels: Label[], mentions: Found[]) => {
    const article: LabelledArticle = { ...parseArticle('one', file()), labels };
    const { right, missed, wrong } = compare(article, mentions);
    return [right.length, missed.length, wrong.length];
  };

  test.each<[string, Label[], Found[], number[]]>([
    ['right', [label(0, 3, 'osh')], [found(0, 3, 'osh')], [1, 0, 0]],
    ['one of those that nobody could tell apart', [label(0, 3, 'a', 'b')], [found(0, 3, 'b')], [1, 0, 0]],
    ['a letter too long is both', [label(0, 3, 'osh')], [found(0, 4, 'osh')], [0, 1, 1]],
    ['a letter too late is both', [label(0, 3, 'osh')], [found(1, 3, 'osh')], [0, 1, 1]],
    ['another entity is both', [label(0, 3, 'osh')], [found(0, 3, 'oslo')], [0, 1, 1]],
    ['another paragraph is both', [label(0, 3, 'osh')], [found(0, 3, 'osh', 1)], [0, 1, 1]],
    ['nothing found', [label(0, 3, 'osh'), label(5, 8, 'osh')], [], [0, 2, 0]],
    ['nothing to find', [], [found(0, 3, 'osh')], [0, 0, 1]],
    ['nothing at all', [], [], [0, 0, 0]],
  ])('%s', (_, labels, mentions, expected) => {
    expect(outcome(labels, mentions)).toEqual(expected);
  });

  test('every label is found or missed, every mention right or wrong', () => {
    const span = fc.tuple(fc.nat(5), fc.nat(5), fc.constantFrom('a', 'b'));
    const unique = fc.uniqueArray(span, { selector: ([start, end]) => `${start}:${end}` });
    fc.assert(
      fc.property(unique, unique, (labels, mentions) => {
        const [right = 0, missed = 0, wrong = 0] = outcome(
          labels.map(([start, end, id]) => label(start, end, id)),
          mentions.map(([start, end, id]) => found(start, end, id)),
        );
        expect([right + missed, right + wrong]).toEqual([labels.length, mentions.length]);
      }),
    );
  });
});

describe('Wilson’s interval', () => {
  // By hand, from (p + z²/2n − z √(p(1−p)/n + z²/4n²)) / (1 + z²/n) with z = 1.96.
  test.each<[number, number, number, number]>([
    [0, 10, 0, 0],
    [10, 10, 1, 0.7225],
    [5, 10, 0.5, 0.2366],
    [8, 10, 0.8, 0.4902],
    [95, 100, 0.95, 0.8882],
    [970, 1000, 0.97, 0.9575],
    [1, 1, 1, 0.2065],
  ])('%d of %d', (of, all, value, lower) => {
    expect(share(of, all).value).toBeCloseTo(value, 10);
    expect(share(of, all).lower).toBeCloseTo(lower, 4);
  });

  test('of nothing is no number', () => {
    expect(share(0, 0)).toEqual({ value: Number.NaN, lower: Number.NaN });
  });

  test('lies between nothing and the share, and nears it with more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (all, some) => {
        const of = some % (all + 1);
        const { value, lower } = share(of, all);
        expect(lower).toBeGreaterThanOrEqual(-1e-12);
        expect(lower).toBeLessThanOrEqual(value);
        expect(share(of * 4, all * 4).lower).toBeGreaterThanOrEqual(lower - 1e-12);
      }),
    );
  });
});

test('precision is of what was found, recall of what was to be found', () => {
  const counts = { right: 6, missed: 4, wrong: 2 };
  expect(precision(counts)).toEqual(share(6, 8));
  expect(recall(counts)).toEqual(share(6, 10));
});

test.each<[number, number, number, number]>([
  [10, 0, 0, 1],
  [0, 1, 1, 0],
  [8, 2, 2, 0.8],
  // Precision .5 and recall 1.
  [5, 5, 0, 2 / 3],
])('F1 of %d right, %d too many, %d missed', (right, tooMany, missed, expected) => {
  expect(f1(right, tooMany, missed)).toBeCloseTo(expected, 10);
});
