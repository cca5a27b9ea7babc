import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '@/lib/recognition/build-index.ts';
import { match } from '@/lib/recognition/match.ts';
import { hashOf } from '@/lib/recognition/name-index.ts';
import { fold } from '@/lib/text/fold.ts';
import { named } from './names.ts';
import { findNaively, namesOf } from './oracle.ts';

// Few words, so that names and texts meet often; each in shapes that fold alike.
const word = fc.constantFrom(
  'oyan',
  'Oyan',
  'OYAN',
  'Oy\u00adan',
  'nur',
  'Nur',
  'нур',
  'Нұр',
  'а',
  'a',
  'as',
  's',
  'A\u0301',
  "o'z",
  'oʻz',
  'é',
);
const gap = fc.constantFrom(
  ' ',
  ' ',
  '-',
  '\u2011',
  ', ',
  '. ',
  '\n',
  '  ',
  '\u00a0',
  ' – ',
  ' \u200b',
  '/',
  '\u3000',
  '         ',
  '. . . . .',
);
const tail = fc.constantFrom(
  '',
  '',
  '',
  '’s',
  "'s",
  '’S',
  '’',
  '’s’',
  's',
  '\u0301',
  '\u00ad',
  '’\u00ads',
  "''s",
);

const text = fc.array(fc.tuple(word, tail, gap), { maxLength: 24 }).map((parts) => parts.flat().join(''));

const nameText = fc
  .tuple(word, fc.array(fc.tuple(fc.constantFrom(' ', '-', ', ', '! ', ' '), word), { maxLength: 3 }), tail)
  .map(([first, more, end]) => [first, ...more.flat(), end].join(''));

const names = fc.uniqueArray(nameText, { minLength: 1, maxLength: 12 });

const indexOf = (list: readonly string[]) => buildIndex(list.map((name, number) => named(name, number)));

describe('match finds what the naive matcher finds', () => {
  test('on random names and texts', () => {
    fc.assert(
      fc.property(names, text, (list, article) => {
        const index = indexOf(list);
        expect(namesOf(index, match(index, article))).toEqual(findNaively(list, article));
      }),
      { numRuns: 3000 },
    );
  });

  test('on any Unicode', () => {
    const unit = fc.oneof(
      fc.constantFrom(0x61, 0x73, 0x20, 0x2d, 0x27, 0x2c, 0xad, 0x301, 0x0a),
      fc.integer({ max: 0xffff, min: 0 }),
    );
    const anyText = fc.array(unit, { maxLength: 60 }).map((units) => String.fromCharCode(...units));
    const anyName = anyText.filter((name) => /[as]/.test(name));
    fc.assert(
      fc.property(fc.uniqueArray(anyName, { minLength: 1, maxLength: 5 }), anyText, (list, article) => {
        const index = indexOf(list);
        const whole = `${article} ${list.join(' ')} ${article}`;
        expect(namesOf(index, match(index, whole))).toEqual(findNaively(list, whole));
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['a possessive', 'Nazarbayev', 'Nazarbayev’s office', 'Nazarbayev'],
    [
      'a possessive within quotation marks',
      'Nazarbayev',
      '‘The fault is Nazarbayev’s’, he said',
      'Nazarbayev',
    ],
    ['a word within quotation marks', 'Nazarbayev', '‘Nazarbayev’ he said', 'Nazarbayev'],
    ['an Uzbek apostrophe written another way', 'Oʻzbekiston', 'O`zbekiston', 'O`zbekiston'],
    [
      'punctuation that a writer left out',
      'Oyan, Qazaqstan',
      'the Oyan Qazaqstan movement',
      'Oyan Qazaqstan',
    ],
    ['a combining mark that belongs to the last letter', 'Мирзиё', 'Мирзие\u0308', 'Мирзие\u0308'],
    ['a soft hyphen that stands after the word', 'Oyan', 'Oyan\u00ad.', 'Oyan'],
    ['a line break within a name', 'Nur Otan', 'Nur\u00a0Otan', 'Nur\u00a0Otan'],
  ])('%s', (_, name, article, surface) => {
    const index = indexOf([name]);
    const spans = namesOf(index, match(index, article));
    expect(spans.map(({ start, end }) => article.slice(start, end))).toEqual([surface]);
  });

  test.each([
    ['a name across the end of a block', 'Nur Otan', 'Nur\nOtan'],
    ['a name across punctuation that it does not have', 'Nur Otan', 'Nur, Otan'],
    ['a name across dot leaders', 'Nur Otan', 'Nur          Otan'],
    ['part of a word', 'Osh', 'Oshkosh'],
    ['a plural', 'Kazakh', 'Kazakhs'],
  ])('but not %s', (_, name, article) => {
    const index = indexOf([name]);
    expect(match(index, article)).toHaveLength(0);
  });
});

test('offsets give back the surface: what stands there folds to the name', () => {
  fc.assert(
    fc.property(names, text, (list, article) => {
      const index = indexOf(list);
      for (const { start, end, name } of namesOf(index, match(index, article))) {
        expect(fold(article.slice(start, end)).text).toBe(fold(list[name] ?? '').text);
      }
    }),
    { numRuns: 1000 },
  );
});

test('two words with one hash are not taken for each other', () => {
  // Of a hundred thousand and more words, two share 32 bits as surely as birthdays do.
  const byHash = new Map<number, string>();
  let pair: [string, string] | undefined;
  for (let n = 0; !pair; n++) {
    const word = `w${n.toString(36)}`;
    const known = byHash.get(hashOf(word));
    if (known) pair = [known, word];
    byHash.set(hashOf(word), word);
  }
  const [one, other] = pair;
  const texts = [one, other, `${one} x`, `${other} x`, `y ${one}`, `y ${other}`, `${one} ${other} x`];
  const lists = [
    [one],
    [`${one} x`],
    [`y ${one}`],
    [`${one} x`, `${other} x`],
    [one, `${other} ${one}`, `y ${other}`],
  ];
  for (const list of lists) {
    const index = indexOf(list);
    for (const text of texts) expect(namesOf(index, match(index, text))).toEqual(findNaively(list, text));
  }
});

test('matches come in the order of their ends', () => {
  fc.assert(
    fc.property(names, text, (list, article) => {
      const ends = Array.from(match(indexOf(list), article), ({ end }) => end);
      expect(ends).toEqual(ends.toSorted((a, b) => a - b));
    }),
  );
});

describe('linear time', () => {
  const index = indexOf(['a a a a a a b', 'a-a', 'aa', 'Nur-Sultan', 'a, a, a, b']);

  /** The least of a few runs: what the machine did besides is not the matcher's. */
  function time(article: string): number {
    const runs = Array.from({ length: 5 }, () => {
      const begun = performance.now();
      match(index, article);
      return performance.now() - begun;
    });
    return Math.min(...runs);
  }

  // Ten times the text takes ten times as long; quadratic would be a hundred times.
  test.each([
    ['one letter', 'a'],
    ['the first word of many names', 'a '],
    ['words that hyphens join', 'a-'],
    ['possessives within possessives', 'a’s’'],
    ['apostrophes', '’'],
    ['marks', '\u0301'],
    ['soft hyphens', 'a\u00ad'],
    ['spaces', ' '],
    ['line breaks', '\n'],
    ['halves of pairs', '\ud83d'],
  ])('%s', (_, piece) => {
    const short = piece.repeat(50_000 / piece.length);
    const long = piece.repeat(500_000 / piece.length);
    match(index, short);
    expect(time(long) / time(short)).toBeLessThan(40);
  });
});
